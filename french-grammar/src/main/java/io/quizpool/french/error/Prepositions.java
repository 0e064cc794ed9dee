package io.quizpool.french.error;

import io.quizpool.french.conjugation.Elision;
import java.util.Map;
import java.util.Set;

/**
 * A phrase parted from its preposition.
 *
 * @param preposition in full: {@code à} for {@code au}; empty where the phrase has none
 * @param rest in full: {@code le cinéma} for {@code au cinéma}
 */
public record Prepositions(String preposition, String rest) {

    private static final Map<String, Prepositions> CONTRACTED =
            Map.of(
                    "au ", new Prepositions("à", "le "),
                    "aux ", new Prepositions("à", "les "),
                    "du ", new Prepositions("de", "le "),
                    "des ", new Prepositions("de", "les "));
    private static final Set<String> KNOWN =
            Set.of(
                    "à", "de", "sur", "avec", "pour", "contre", "dans", "par", "sous", "vers",
                    "chez", "en", "sans", "entre");

    /** Parts {@code phrase}, undoing contraction and elision. */
    public static Prepositions of(String phrase) {
        for (Map.Entry<String, Prepositions> each : CONTRACTED.entrySet()) {
            if (phrase.startsWith(each.getKey())) {
                return new Prepositions(
                        each.getValue().preposition,
                        each.getValue().rest + phrase.substring(each.getKey().length()));
            }
        }
        if (phrase.startsWith("d'")) {
            return new Prepositions("de", phrase.substring(2));
        }
        String[] parts = phrase.split(" ", 2);
        return parts.length == 2 && KNOWN.contains(parts[0])
                ? new Prepositions(parts[0], parts[1])
                : new Prepositions("", phrase);
    }

    /** The phrase with another preposition, contracted and elided as it must be. */
    String with(String other) {
        return CONTRACTED.entrySet().stream()
                .filter(each -> each.getValue().preposition.equals(other))
                .filter(each -> rest.startsWith(each.getValue().rest))
                .findFirst()
                .map(each -> each.getKey() + rest.substring(each.getValue().rest.length()))
                .orElseGet(() -> Elision.join(other, rest));
    }
}
