package io.quizpool.model.prompt;

import io.quizpool.model.json.ContractJson;
import java.util.Optional;

/** The line of a prompt that states the parameters of a multiple-choice item as JSON. */
public final class ChoiceLine {

    private static final String START = "ITEM: ";

    private ChoiceLine() {}

    /** The whole line, without a line end. */
    public static String write(ChoiceBrief brief) {
        return START + ContractJson.mapper().writeValueAsString(brief);
    }

    /**
     * The brief in {@code prompt}; empty where no line of it holds one. The last such line counts:
     * a topic that imitates one stands before it.
     *
     * @throws tools.jackson.core.JacksonException where the line is there but is no brief
     */
    public static Optional<ChoiceBrief> find(String prompt) {
        return prompt.lines()
                .filter(line -> line.startsWith(START))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(START.length()))
                .map(json -> ContractJson.mapper().readValue(json, ChoiceBrief.class));
    }
}
