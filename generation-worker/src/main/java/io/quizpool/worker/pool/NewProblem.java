package io.quizpool.worker.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.problem.Metadata;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import java.util.List;

/** A problem that the judges have passed and the pool does not hold yet. */
public record NewProblem(
        ProblemType type,
        String title,
        String instructions,
        List<Statement> statements,
        int correctAnswerIndex,
        String targetLanguageCode,
        List<String> topicTags,
        DifficultyLevel level,
        ProblemSource source,
        Metadata metadata,
        PanelVerdict verdict,
        GenerationTrace trace) {

    public NewProblem {
        statements = List.copyOf(statements);
        topicTags = List.copyOf(topicTags);
    }
}
