package io.quizpool.api.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ProblemType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /problems/stats}.
 *
 * @param counts by focus × tense × type × level × language, combinations without a problem left out
 */
@Schema(name = "ProblemStats")
record PoolStatistics(
        @Schema(description = "When this was counted: a few seconds ago at the most")
                Instant countedAt,
        @Schema(description = "Problems that can be served", example = "1200") long total,
        @Schema(
                        description =
                                "Those of them that never were, as far as this replica knows: what"
                                        + " another has claimed to serve counts as served",
                        example = "350")
                long neverServed,
        @Schema(description = "Problems that are not served any more", example = "4") long retired,
        Totals totals,
        @Schema(
                        description =
                                "By every combination that there is; a problem on two focuses or in"
                                        + " two tenses counts under each")
                List<Cell> counts) {

    /** How many problems there are for each word of each field; what has none is left out. */
    @Schema(
            name = "ProblemTotals",
            description = "By word of each field; a problem with two words of a field counts twice")
    record Totals(
            @Schema(example = "{\"agreement\": 200}") Map<String, Long> grammaticalFocus,
            @Schema(example = "{\"passe_compose\": 300}") Map<String, Long> tensesUsed,
            @Schema(example = "{\"grammar\": 1150}") Map<String, Long> problemType,
            @Schema(example = "{\"beginner\": 400}") Map<String, Long> difficultyLevel,
            @Schema(example = "{\"eng\": 1200}") Map<String, Long> targetLanguageCode) {}

    /** How many problems there are of one combination. */
    @Schema(name = "ProblemCount", description = "The fields are those of the filters")
    record Cell(
            @Schema(description = "Absent for problems without one: multiple_choice")
                    @Nullable GrammaticalFocus grammaticalFocus,
            @Schema(description = "Absent for problems without one: multiple_choice")
                    @Nullable Tense tensesUsed,
            ProblemType problemType,
            DifficultyLevel difficultyLevel,
            @Schema(example = "eng") String targetLanguageCode,
            @Schema(example = "12") long count,
            @Schema(description = "Those of them that were never served", example = "3")
                    long neverServed) {}
}
