package io.quizpool.benchmark.pool;

import io.quizpool.benchmark.options.FilterKind;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What is asked of the endpoints: paths with filters that a pool of any size has problems for. */
public final class Queries {

    public static final String PATH = "/api/v1/problems/grammar/random";

    private static final List<GrammaticalFocus> COMMON_FOCUSES =
            List.of(
                    GrammaticalFocus.CONJUGATION,
                    GrammaticalFocus.PRONOUNS,
                    GrammaticalFocus.NEGATION,
                    GrammaticalFocus.AGREEMENT);
    private static final List<Tense> COMMON_TENSES =
            List.of(Tense.PRESENT, Tense.IMPARFAIT, Tense.PASSE_COMPOSE, Tense.FUTUR_SIMPLE);
    private static final List<DifficultyLevel> COMMON_LEVELS =
            List.of(
                    DifficultyLevel.ELEMENTARY,
                    DifficultyLevel.INTERMEDIATE,
                    DifficultyLevel.UPPER_INTERMEDIATE);

    private Queries() {}

    /** The paths that a run goes through in turn. */
    public static List<String> of(FilterKind filter) {
        return switch (filter) {
            case NONE -> List.of(PATH);
            case ONE ->
                    Stream.of(GrammaticalFocus.values())
                            .map(focus -> PATH + "?" + one("grammatical_focus", focus))
                            .toList();
            case THREE -> three();
        };
    }

    private static List<String> three() {
        var paths = new ArrayList<String>();
        for (var focus : COMMON_FOCUSES) {
            for (var tense : COMMON_TENSES) {
                for (var level : COMMON_LEVELS) {
                    paths.add(
                            PATH
                                    + "?"
                                    + String.join(
                                            "&",
                                            one("grammatical_focus", focus),
                                            one("tenses_used", tense),
                                            one("difficulty_level", level)));
                }
            }
        }
        return paths;
    }

    /**
     * A filter that hardly anyone has asked for: broad (three focuses, five tenses) or narrow (five
     * tags, two levels), a few of many thousands.
     */
    public static String unheardOf(boolean broad, RandomGenerator random) {
        var wanted =
                broad
                        ? Stream.concat(
                                some("grammatical_focus", GrammaticalFocus.values(), 3, random),
                                some("tenses_used", Tense.values(), 5, random))
                        : Stream.concat(
                                random.ints(0, Facets.TAGS)
                                        .distinct()
                                        .limit(5)
                                        .mapToObj(tag -> "topic_tags=" + Facets.tag(tag)),
                                some(
                                        "difficulty_level",
                                        COMMON_LEVELS.toArray(DifficultyLevel[]::new),
                                        2,
                                        random));
        return PATH + "?" + String.join("&", wanted.toList());
    }

    private static Stream<String> some(
            String name, Wire[] values, int count, RandomGenerator random) {
        var shuffled = new ArrayList<>(List.of(values));
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled.stream().limit(count).map(value -> one(name, value));
    }

    private static String one(String name, Wire value) {
        return name + "=" + value.wire();
    }
}
