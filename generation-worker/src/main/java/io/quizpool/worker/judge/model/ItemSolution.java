package io.quizpool.worker.judge.model;

import io.quizpool.model.json.ContractJson;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How a model solves an item of multiple choice.
 *
 * @param place of the option that it holds to be right, from 0; empty for none
 */
record ItemSolution(OptionalInt place) {

    /** The solution in {@code text}; empty where it names neither one of so many options nor 0. */
    static Optional<ItemSolution> read(String text, int options) {
        try {
            JsonNode node = ContractJson.mapper().readTree(text);
            JsonNode correct = node.path("correct");
            return node.size() == 1 && correct.isInt()
                    ? of(correct.intValue(), options)
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<ItemSolution> of(int number, int options) {
        if (number < 0 || number > options) {
            return Optional.empty();
        }
        return Optional.of(
                new ItemSolution(number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1)));
    }
}
