package io.quizpool.french.reading;

import java.util.List;
import java.util.Map;

/** GovernedPrepositions set free from the articles that they have merged with. */
public final class Contractions {

    private static final Map<String, List<String>> MERGED =
            Map.of(
                    "au", List.of("à", "le"),
                    "aux", List.of("à", "les"),
                    "du", List.of("de", "le"),
                    "des", List.of("de", "les"));

    private Contractions() {}

    /** The sentence with {@code à le} for {@code au} and {@code de le} for {@code du}. */
    public static List<Token> undone(List<Token> tokens) {
        return tokens.stream()
                .flatMap(token ->
                        MERGED.getOrDefault(token.text(), List.of(token.text())).stream()
                                .map(text ->
                                        new Token(
                                                text,
                                                token.elided(),
                                                token.hyphenated(),
                                                token.capital())))
                .toList();
    }
}
