package io.quizpool.api.generation;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ProblemType;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /problems}, as sent: nothing is checked yet. */
record ImportProblems(
        @ArraySchema(
                        schema = @Schema(implementation = ImportedProblem.class),
                        arraySchema = @Schema(requiredMode = RequiredMode.REQUIRED),
                        minItems = 1,
                        maxItems = 1000)
                @Nullable List<@Nullable ImportedProblem> problems,
        @Schema(
                        defaultValue = "false",
                        description = "true: judge the problems and keep them out of the pool")
                @Nullable Boolean dryRun,
        @Schema(
                        defaultValue = "eng",
                        pattern = "^[a-z]{3}$",
                        description =
                                "ISO 639-3 code of the translations' language; of items of multiple"
                                        + " choice, their own")
                @Nullable String targetLanguageCode,
        @Schema(
                        description = "Up to 20 labels, lower-case words joined by - or _",
                        example = "[\"unit-3\"]")
                @Nullable List<@Nullable String> topicTags,
        @Schema(
                        description = "Your own id of the user who asks, up to 200 characters",
                        example = "user-42")
                @Nullable String userId) {

    /** One problem. */
    record ImportedProblem(
            @Schema(defaultValue = "grammar") @Nullable ProblemType problemType,
            @Schema(
                            maxLength = 200,
                            description =
                                    "Absent: tense and verb; with multiple_choice the beginning"
                                            + " of the question",
                            example = "Passé composé of « venir »")
                    @Nullable String title,
            @Schema(
                            maxLength = 1000,
                            description =
                                    "With multiple_choice the question (stem), and required."
                                            + " With grammar absent: the usual question. What metadata says of tense,"
                                            + " gender, negation and pronouns is added in a"
                                            + " sentence of its own, because the answer depends"
                                            + " on it")
                    @Nullable String instructions,
            @ArraySchema(
                            schema = @Schema(implementation = ImportedStatement.class),
                            arraySchema =
                                    @Schema(
                                            requiredMode = RequiredMode.REQUIRED,
                                            description = "In any order: the pool shuffles them"),
                            minItems = 2,
                            maxItems = 6)
                    @Nullable List<@Nullable ImportedStatement> statements,
            @Schema(
                            description =
                                    "Absent: what follows from verb, tense and structure;"
                                            + " intermediate with multiple_choice")
                    @Nullable DifficultyLevel difficultyLevel,
            @Schema(
                            description = "Up to 20 labels beside those of the whole import",
                            example = "[\"irregular-verbs\"]")
                    @Nullable List<@Nullable String> topicTags,
            @Schema(description = "Grammar only, and required there")
                    @Nullable ImportedFacts metadata,
            @Schema(
                            maxLength = 500,
                            description = "With multiple_choice only: what the item is about",
                            example = "Rivers of France")
                    @Nullable String topic,
            @Schema(
                            minimum = "1",
                            maximum = "10",
                            description = "With multiple_choice only: what a right answer is worth")
                    @Nullable Integer score,
            @Schema(
                            maxLength = 1000,
                            description =
                                    "With multiple_choice only: what a learner may read beside the"
                                            + " question, without the answer")
                    @Nullable String context) {}

    /** One sentence of a problem, or one option of multiple choice. */
    record ImportedStatement(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            maxLength = 1000,
                            description =
                                    "One French sentence with its final punctuation, or an option",
                            example = "Elle est venue hier.")
                    @Nullable String content,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean isCorrect,
            @Schema(
                            maxLength = 1000,
                            description = "What the correct statement means; required with grammar",
                            example = "She came yesterday.")
                    @Nullable String translation,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            maxLength = 2000,
                            description = "The rule; for a distractor with the right form",
                            example = "« Venir » takes « est » in the passé composé.")
                    @Nullable String explanation,
            @Schema(
                            description =
                                    "The one error of a distractor, which must name it. Grammar"
                                            + " only")
                    @Nullable StatementError errorType) {}

    /** What the judge holds the statements of a grammar problem to. */
    record ImportedFacts(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            maxLength = 60,
                            description = "With se or s' where its pronominal use is meant",
                            example = "venir")
                    @Nullable String verbInfinitive,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Tense tense,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            description =
                                    "The subject's; il, elle, ils, elles for a noun phrase too")
                    @Nullable Person person,
            @Schema(
                            description =
                                    "Of whoever the subject stands for; absent: that of the"
                                            + " person, masculine for je, tu, on, nous, vous")
                    @Nullable Gender gender,
            @Schema(defaultValue = "affirmative") @Nullable Polarity polarity,
            @Schema(
                            defaultValue = "absent",
                            description = "How the direct object of the verb appears")
                    @Nullable ObjectForm cod,
            @Schema(
                            defaultValue = "absent",
                            description =
                                    "How the indirect object (à + person) of the verb appears")
                    @Nullable ObjectForm coi,
            @Schema(description = "What the problem tests first; absent: its first distractor's")
                    @Nullable GrammaticalFocus focus,
            @Schema(
                            description =
                                    "With cod pronoun: what the pronoun stands for. Without it"
                                            + " nothing shows its gender and number, and a wrong"
                                            + " one is no error")
                    @Nullable ImportedAntecedent codAntecedent,
            @Schema(description = "With coi pronoun: what the pronoun stands for")
                    @Nullable ImportedAntecedent coiAntecedent) {}

    /** A noun phrase that a pronoun stands for. */
    record ImportedAntecedent(
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 100, example = "la pomme")
                    @Nullable String text,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Gender gender,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable GrammaticalNumber number) {}

    /** What a reader of the API's description can try at once. */
    static final String EXAMPLE =
            """
            {
              "dry_run": true,
              "problems": [
                {
                  "statements": [
                    {"content": "Elle est venue hier.", "is_correct": true,
                     "translation": "She came yesterday.",
                     "explanation": "« Venir » takes « est », and the participle agrees."},
                    {"content": "Elle a venue hier.", "is_correct": false,
                     "translation": "She came yesterday.",
                     "explanation": "« Venir » takes « est », not « a ».",
                     "error_type": "wrong_auxiliary"}
                  ],
                  "metadata": {
                    "verb_infinitive": "venir", "tense": "passe_compose", "person": "elle"
                  }
                }
              ]
            }
            """;
}
