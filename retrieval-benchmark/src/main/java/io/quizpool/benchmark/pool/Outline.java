package io.quizpool.benchmark.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a generated problem is about and is found by, before its texts are written.
 *
 * @param number which of the sequence it is, from 0
 * @param verb its infinitive; empty for multiple choice, as are the subject, tenses and focuses
 * @param language ISO 639-3
 */
public record Outline(
        int number,
        UUID id,
        Instant createdAt,
        ProblemType type,
        int correctAnswerIndex,
        String verb,
        String subject,
        String language,
        List<String> tags,
        DifficultyLevel level,
        List<Tense> tenses,
        List<GrammaticalFocus> focuses) {}
