package io.quizpool.worker.attempt;

import io.quizpool.model.json.ContractJson;
import io.quizpool.worker.chatmodel.StatementAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a model's text as a statement, trusting nothing. */
final class AnswerReader {

    private static final Set<String> FIELDS = Set.of("content", "translation", "explanation");
    private static final Set<String> CORRECTED_FIELDS =
            Set.of("content", "translation", "explanation", "corrected");

    private AnswerReader() {}

    /**
     * The statement; empty where {@code text} is not JSON of exactly its strings.
     *
     * @param corrected whether the corrected sentence is one of them
     */
    static Optional<StatementAnswer> read(String text, boolean corrected) {
        try {
            JsonNode node = ContractJson.mapper().readTree(text);
            return isStatement(node, corrected ? CORRECTED_FIELDS : FIELDS)
                    ? Optional.of(ContractJson.mapper().treeToValue(node, StatementAnswer.class))
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** A database stores no NUL, and no sentence needs any other control character. */
    private static boolean isText(JsonNode node) {
        return node.isString()
                && node.stringValue()
                        .chars()
                        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    private static boolean isStatement(JsonNode node, Set<String> fields) {
        return node.isObject()
                && Set.copyOf(List.copyOf(node.propertyNames())).equals(fields)
                && fields.stream().allMatch(field -> isText(node.path(field)));
    }
}
