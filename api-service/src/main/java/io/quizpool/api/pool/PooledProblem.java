package io.quizpool.api.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemMetadata;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A problem as clients see it.
 *
 * @param metadata only with {@code include_metadata}, as are the verdict and the trace
 */
@Schema(name = "Problem")
public record PooledProblem(
        UUID id,
        ProblemType problemType,
        @Schema(example = "Passé composé: être or avoir?") String title,
        @Schema(example = "Choose the correct sentence.") String instructions,
        List<Statement> statements,
        @Schema(description = "Place of the correct statement, from 0", example = "2")
                int correctAnswerIndex,
        @Schema(example = "eng") String targetLanguageCode,
        @Schema(example = "[\"unit-3\"]") List<String> topicTags,
        DifficultyLevel difficultyLevel,
        ProblemSource source,
        Instant createdAt,
        Instant updatedAt,
        @Schema(
                        implementation = Object.class,
                        oneOf = {ProblemMetadata.class, ChoiceMetadata.class},
                        description =
                                "Verb, tenses, focus, objects, polarity; of multiple_choice topic,"
                                        + " score, context")
                @Nullable JsonNode metadata,
        @Schema(
                        implementation = PanelVerdict.class,
                        description =
                                "Who judged it, and what they found: nothing in a problem that is served")
                @Nullable JsonNode verdict,
        @Schema(
                        implementation = Map.class,
                        description = "How the problem was made: model, attempts, times")
                @Nullable JsonNode generationTrace) {

    /** The same problem as clients see it that did not ask for metadata. */
    public PooledProblem withoutMetadata() {
        return new PooledProblem(
                id,
                problemType,
                title,
                instructions,
                statements,
                correctAnswerIndex,
                targetLanguageCode,
                topicTags,
                difficultyLevel,
                source,
                createdAt,
                updatedAt,
                null,
                null,
                null);
    }
}
