package io.quizpool.french.judge;

import java.util.List;
import java.util.Map;

/** Prepositions set free from the articles that they have merged with. */
final class Contractions {

    private static final Map<String, List<String>> MERGED =
            Map.of(
                    "au", List.of("à", "le"),
                    "aux", List.of("à", "les"),
                    "du", List.of("de", "le"),
                    "des", List.of("de", "les"));

    private Contractions() {}

    /** The sentence with {@code à le} for {@code au} and {@code de le} for {@code du}. */
    static List<Token> undone(List<Token> tokens) {
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
