package io.quizpool.model.prompt;

import io.quizpool.model.json.ContractJson;
import java.util.List;
import java.util.Optional;

/**
 * The line of a prompt that lists the statements to be judged as a JSON array, in the order in
 * which the answer counts them from 1.
 */
public final class StatementsLine {

    private static final String START = "STATEMENTS: ";

    private StatementsLine() {}

    /** The whole line, without a line end. */
    public static String write(List<String> statements) {
        return START + ContractJson.mapper().writeValueAsString(statements);
    }

    /**
     * The statements in {@code prompt}; empty where no line of it lists any.
     *
     * @throws tools.jackson.core.JacksonException where the line is there but lists no strings
     */
    public static Optional<List<String>> find(String prompt) {
        return prompt.lines()
                .filter(line -> line.startsWith(START))
                .findFirst()
                .map(line -> line.substring(START.length()))
                .map(json -> List.of(ContractJson.mapper().readValue(json, String[].class)));
    }
}
