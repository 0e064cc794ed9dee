package io.quizpool.api.generation;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestPriority;
import io.quizpool.model.request.RequestedConstraints;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /problems/generate}, as sent: nothing is checked yet. */
record GenerateProblems(
        @Schema(
                        defaultValue = "grammar",
                        description =
                                "multiple_choice: items on any topic, which need a language model")
                @Nullable ProblemType problemType,
        @Schema(
                        maxLength = 500,
                        description =
                                "With multiple_choice, and required there: what the items are"
                                        + " about, in your own words",
                        example = "Rivers of France")
                @Nullable String topic,
        @Schema(
                        defaultValue = "1",
                        minimum = "1",
                        maximum = "1000",
                        example = "3",
                        description = "How many problems")
                @Nullable Integer count,
        @Schema(
                        description =
                                "What the problems must be; absent: anything goes. With"
                                        + " multiple_choice only difficulty_level")
                @Nullable RequestedConstraints constraints,
        @Schema(
                        description =
                                "Every problem tests this first; overrides"
                                        + " constraints.grammatical_focus. Grammar only")
                @Nullable GrammaticalFocus focus,
        @Schema(
                        defaultValue = "4",
                        minimum = "2",
                        maximum = "6",
                        description =
                                "Statements or options of a problem, the correct one included")
                @Nullable Integer statementCount,
        @Schema(
                        defaultValue = "eng",
                        pattern = "^[a-z]{3}$",
                        description =
                                "ISO 639-3 code of the translations' language; with multiple_choice, of the"
                                        + " items' own language")
                @Nullable String targetLanguageCode,
        @Schema(
                        description = "Up to 20 labels, lower-case words joined by - or _",
                        example = "[\"unit-3\"]")
                @Nullable List<@Nullable String> topicTags,
        @Schema(
                        defaultValue = "minimal_pairs",
                        description = "How the statements of a problem relate. Grammar only")
                @Nullable GenerationStrategy strategy,
        @Schema(
                        description = "Your own id of the user who asks, up to 200 characters",
                        example = "user-42")
                @Nullable String userId,
        @Schema(
                        defaultValue = "normal",
                        description =
                                "How many turns it gets beside other requests, yours too: high 16,"
                                        + " normal 4, low 1, as the service is set by default")
                @Nullable RequestPriority priority,
        @Schema(
                        maxLength = 2000,
                        format = "uri",
                        description =
                                "Where a signed webhook goes when the request has ended: an https"
                                        + " address on the public internet, unless the operator"
                                        + " allows others. GET /webhook-secret has what it is"
                                        + " signed with",
                        example = "https://example.org/quizpool")
                @Nullable String callbackUrl) {

    /** What a reader of the API's description can try at once. */
    static final String EXAMPLE =
            """
            {
              "count": 3,
              "constraints": {
                "tenses_used": ["passe_compose"],
                "verb_infinitives": ["aller", "se lever"],
                "difficulty_level": "elementary"
              },
              "focus": "auxiliary",
              "topic_tags": ["unit-3"]
            }
            """;
}
