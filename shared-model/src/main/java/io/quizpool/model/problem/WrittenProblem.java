package io.quizpool.model.problem;

import io.quizpool.french.grammar.DifficultyLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that was written elsewhere, as it waits to be judged; stored with its task.
 *
 * @param instructions the question as its author put it; null asks for the usual one
 * @param statements in the author's order, to which a verdict's findings refer
 * @param difficultyLevel null takes the level that follows from the facts
 * @param topicTags labels of its own, beside those of the whole import
 * @param facts what a grammar problem is about; null in other types
 * @param choice what an item of multiple choice is about; null in other types
 */
public record WrittenProblem(
        ProblemType problemType,
        @Nullable String title,
        @Nullable String instructions,
        List<Statement> statements,
        @Nullable DifficultyLevel difficultyLevel,
        List<String> topicTags,
        @Nullable GrammarFacts facts,
        @Nullable ChoiceMetadata choice) {

    public WrittenProblem {
        // Earlier versions recorded none.
        topicTags = topicTags == null ? List.of() : List.copyOf(topicTags);
        statements = List.copyOf(statements);
    }
}
