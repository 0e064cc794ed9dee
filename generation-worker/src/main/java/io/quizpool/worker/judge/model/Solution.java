package io.quizpool.worker.judge.model;

import io.quizpool.model.json.ContractJson;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How a model solves a problem.
 *
 * @param correct number of the statement that it holds to be correct, from 1; 0 for none
 * @param errors a name for each statement
 */
record Solution(int correct, List<String> errors) {

    Solution {
        errors = List.copyOf(errors);
    }

    /** The solution in {@code text}; empty where it is not one name for each of the statements. */
    static Optional<Solution> read(String text, int statements) {
        try {
            JsonNode node = ContractJson.mapper().readTree(text);
            JsonNode errors = node.path("errors");
            boolean whole =
                    node.path("correct").isInt()
                            && errors.isArray()
                            && errors.size() == statements
                            && errors.valueStream().allMatch(JsonNode::isString);
            return whole
                    ? Optional.of(ContractJson.mapper().treeToValue(node, Solution.class))
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
