package io.quizpool.worker.judge.model;

import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.prompt.StatementsLine;
import io.quizpool.worker.chatmodel.AnswerSchema;
import io.quizpool.worker.chatmodel.ModelQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks a model to solve a problem: with the question as a learner reads it and the statements, and
 * without the plan, the key or anything else that a learner does not see.
 */
record JudgePrompt(QuestionText questions, ErrorCatalogue errors) {

    /** The version of the wording; kept with every verdict. */
    static final String VERSION = "2026-11-2";

    /** What a statement without an error has for its name. */
    static final String NONE = "none";

    /** What a statement has whose errors have no single name. */
    static final String OTHER = "other";

    private static final AnswerSchema SCHEMA =
            new AnswerSchema(
                    "judgement",
                    """
                    {"type": "object", "additionalProperties": false, "required": ["correct", "errors"],
                     "properties": {"correct": {"type": "integer"},
                                    "errors": {"type": "array",
                                               "items": {"type": "string", "enum": %s}}}}
                    """
                            .formatted(
                                    ContractJson.mapper()
                                            .writeValueAsString(
                                                    Stream.concat(
                                                                    Stream.of(NONE, OTHER),
                                                                    Arrays.stream(
                                                                                    StatementError
                                                                                            .values())
                                                                            .map(Wire::wire))
                                                            .toList())));

    ModelQuestion write(ProblemPlan plan, List<String> statements) {
        return new ModelQuestion(
                system(),
                "Title: %s\nQuestion: %s\n%s"
                        .formatted(
                                questions.title(plan),
                                questions.instructions(plan),
                                StatementsLine.write(statements)),
                SCHEMA);
    }

    private String system() {
        return """
        You examine quiz items of French grammar before learners see them. An item asks a question \
        and lists statements. In a good item exactly one statement is correct in standard written \
        French and answers the question; every other one has exactly one error. Solve the item \
        yourself and trust nobody. You answer with one JSON object and nothing else: "correct" is \
        the number of the correct statement, counted from 1, or 0 where none or several are \
        correct; "errors" has one name for each statement in order: "%s" where it has no error, \
        "%s" where it has several or one without a name, else one of these:
        %s\
        """
                .formatted(
                        NONE,
                        OTHER,
                        Arrays.stream(StatementError.values())
                                .map(error ->
                                        "- %s: %s"
                                                .formatted(
                                                        error.wire(),
                                                        errors.profile(error).description()))
                                .collect(Collectors.joining("\n")));
    }
}
