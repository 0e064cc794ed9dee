package io.quizpool.benchmark.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.problem.Metadata;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A problem as long and as much filtered by as one that was written, though it teaches nothing. */
record GeneratedProblem(
        UUID id,
        ProblemType type,
        String title,
        String instructions,
        List<Statement> statements,
        int correctAnswerIndex,
        String language,
        List<String> tags,
        DifficultyLevel level,
        Metadata metadata,
        Instant createdAt) {}
