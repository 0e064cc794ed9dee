package io.quizpool.french.conjugation;

import java.util.Comparator;
import java.util.List;

/**
 * Which of several accepted forms comes first: the usual and traditional spelling before the
 * variants of 1990 and before the rarer stem.
 */
final class Preference {

    private Preference() {}

    /** The forms of {@code infinitive}, each once, the preferred one first. */
    static List<String> sort(String infinitive, List<String> forms) {
        return forms.stream()
                .distinct()
                .sorted(Comparator.comparingInt(form -> distance(infinitive, form)))
                .toList();
    }

    private static int distance(String infinitive, String form) {
        return switch (infinitive) {
            case "pouvoir" -> form.equals("puis") ? 1 : 0;
            case "vouloir" -> form.startsWith("veui") ? 0 : 1;
            case "asseoir", "rasseoir", "surseoir" ->
                    form.contains("oi") || form.contains("oy") ? 1 : 0;
            default -> bySpelling(infinitive, form);
        };
    }

    private static int bySpelling(String infinitive, String form) {
        if (infinitive.endsWith("ayer")) {
            return form.contains("ay") ? 1 : 0;
        }
        if (infinitive.matches(".*é([^aeiouéè]+|[gq]u)er")) {
            return form.matches(".*è.+r(ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)") ? 1 : 0;
        }
        if (infinitive.matches(".*e[lt]er")) {
            return form.matches(".*e(ll|tt).*") ? 0 : 1;
        }
        return form.matches(".*[îûâ].*") ? 0 : 1;
    }
}
