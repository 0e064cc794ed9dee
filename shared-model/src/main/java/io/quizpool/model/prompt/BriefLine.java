package io.quizpool.model.prompt;

import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.json.ContractJson;
import java.util.Optional;

/**
 * The line of a prompt that states the parameters of a statement as JSON.
 *
 * <p>Language models follow such a block well, and a simulated model can read it back.
 */
public final class BriefLine {

    private static final String START = "BRIEF: ";

    private BriefLine() {}

    /** The whole line, without a line end. */
    public static String write(StatementBrief brief) {
        return START + ContractJson.mapper().writeValueAsString(brief);
    }

    /**
     * The brief in {@code prompt}; empty where no line of it holds one.
     *
     * @throws tools.jackson.core.JacksonException where the line is there but is no brief
     */
    public static Optional<StatementBrief> find(String prompt) {
        return prompt.lines()
                .filter(line -> line.startsWith(START))
                .findFirst()
                .map(line -> line.substring(START.length()))
                .map(json -> ContractJson.mapper().readValue(json, StatementBrief.class));
    }
}
