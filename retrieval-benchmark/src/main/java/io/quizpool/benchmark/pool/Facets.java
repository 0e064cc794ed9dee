package io.quizpool.benchmark.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * What problems are filtered by, as often as in a pool that the built-in composer fills: every
 * second problem is about one focus, the others about two or three; tenses are nearly even, levels
 * are not. Tags are an app's own words, so most are rare.
 */
final class Facets {

    /** How many different tags there are. */
    static final int TAGS = 400;

    private static final int MOST_TAGS = 3;

    private static final Weighted<GrammaticalFocus> FOCUSES =
            new Weighted<>(List.of(GrammaticalFocus.values()), List.of(40, 5, 12, 22, 12, 5, 4));
    private static final Weighted<Integer> FOCUS_COUNT =
            new Weighted<>(List.of(1, 2, 3), List.of(55, 30, 15));
    private static final Weighted<Tense> TENSES =
            new Weighted<>(List.of(Tense.values()), List.of(12, 12, 16, 8, 8, 7, 7, 6, 8, 4, 6, 6));
    private static final Weighted<DifficultyLevel> LEVELS =
            new Weighted<>(List.of(DifficultyLevel.values()), List.of(8, 25, 30, 25, 10, 2));
    private static final Weighted<String> LANGUAGES =
            new Weighted<>(List.of("eng", "deu", "spa", "ita"), List.of(85, 7, 5, 3));

    private final RandomGenerator random;

    Facets(RandomGenerator random) {
        this.random = random;
    }

    /** One to three, each once. */
    List<GrammaticalFocus> focuses() {
        var count = FOCUS_COUNT.choose(random);
        Set<GrammaticalFocus> chosen = new LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(FOCUSES.choose(random));
        }
        return List.copyOf(chosen);
    }

    Tense tense() {
        return TENSES.choose(random);
    }

    DifficultyLevel level() {
        return LEVELS.choose(random);
    }

    /** ISO 639-3. */
    String language() {
        return LANGUAGES.choose(random);
    }

    /** None to three; the square makes the first tags common and the last ones rare. */
    List<String> tags() {
        Set<String> chosen = new TreeSet<>();
        for (var left = random.nextInt(MOST_TAGS + 1); left > 0; left--) {
            var place = random.nextDouble();
            chosen.add(tag((int) (place * place * TAGS)));
        }
        return List.copyOf(chosen);
    }

    static String tag(int number) {
        return "unit-" + number;
    }
}
