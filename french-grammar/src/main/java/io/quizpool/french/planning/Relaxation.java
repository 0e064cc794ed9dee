package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Constraints with one of them relaxed: where that makes a problem possible, that one is at fault.
 *
 * @param message what the request must change, if this is so
 * @param instead what to ask for instead, by the word that stands for it
 */
record Relaxation(
        String field, String message, Constraints constraints, Map<String, Constraints> instead) {

    private static final String TOGETHER =
            "no sentence meets it together with the other constraints: change it or drop it";

    private Relaxation(String field, String message, Constraints constraints) {
        this(field, message, constraints, Map.of());
    }

    /**
     * Every one of {@code asked} that names something, relaxed; first what costs a request least.
     */
    static Stream<Relaxation> of(Constraints asked) {
        Stream<Relaxation> fewer =
                IntStream.iterate(asked.statementCount() - 1, n -> n >= 2, n -> n - 1)
                        .mapToObj(n ->
                                new Relaxation(
                                        "statement_count",
                                        "the constraints allow at most %d different statements"
                                                .formatted(n),
                                        new Relaxed(asked).statements(n)));
        Stream<Relaxation> others =
                Stream.of(
                        new Relaxation(
                                "tenses_used",
                                TOGETHER,
                                new Relaxed(asked).tenses(Set.of()),
                                each(
                                        Tense.values(),
                                        tense -> new Relaxed(asked).tenses(Set.of(tense)))),
                        new Relaxation(
                                "difficulty_level",
                                TOGETHER,
                                new Relaxed(asked).level(null),
                                each(DifficultyLevel.values(), new Relaxed(asked)::level)),
                        dropped("grammatical_focus", new Relaxed(asked).focuses(Set.of())),
                        dropped("includes_negation", new Relaxed(asked).negation(null)),
                        dropped("includes_cod", new Relaxed(asked).cod(null)),
                        dropped("includes_coi", new Relaxed(asked).coi(null)),
                        dropped("verb_infinitives", new Relaxed(asked).infinitives(List.of())));
        return Stream.concat(fewer, others.filter(each -> !each.constraints.equals(asked)));
    }

    /** The message with the words of {@link #instead} that {@code possible} lets stand. */
    Conflict conflict(Predicate<Constraints> possible) {
        String words =
                instead.entrySet().stream()
                        .filter(word -> possible.test(word.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        return new Conflict(field, words.isEmpty() ? message : message + "; possible: " + words);
    }

    private static <W extends Wire> Map<String, Constraints> each(
            W[] words, Function<W, Constraints> relaxed) {
        Map<String, Constraints> each = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> each.put(word.wire(), relaxed.apply(word)));
        return each;
    }

    private static Relaxation dropped(String field, Constraints relaxed) {
        return new Relaxation(field, TOGETHER, relaxed);
    }

    /** One component of the constraints replaced. */
    private record Relaxed(Constraints asked) {

        Constraints statements(int count) {
            return new Constraints(
                    asked.focuses(),
                    asked.infinitives(),
                    asked.tenses(),
                    asked.negation(),
                    asked.cod(),
                    asked.coi(),
                    asked.level(),
                    count,
                    asked.language());
        }

        Constraints tenses(Set<Tense> tenses) {
            return new Constraints(
                    asked.focuses(),
                    asked.infinitives(),
                    tenses,
                    asked.negation(),
                    asked.cod(),
                    asked.coi(),
                    asked.level(),
                    asked.statementCount(),
                    asked.language());
        }

        Constraints level(@Nullable DifficultyLevel level) {
            return new Constraints(
                    asked.focuses(),
                    asked.infinitives(),
                    asked.tenses(),
                    asked.negation(),
                    asked.cod(),
                    asked.coi(),
                    level,
                    asked.statementCount(),
                    asked.language());
        }

        Constraints focuses(Set<GrammaticalFocus> focuses) {
            return new Constraints(
                    focuses,
                    asked.infinitives(),
                    asked.tenses(),
                    asked.negation(),
                    asked.cod(),
                    asked.coi(),
                    asked.level(),
                    asked.statementCount(),
                    asked.language());
        }

        Constraints negation(@Nullable Boolean negation) {
            return new Constraints(
                    asked.focuses(),
                    asked.infinitives(),
                    asked.tenses(),
                    negation,
                    asked.cod(),
                    asked.coi(),
                    asked.level(),
                    asked.statementCount(),
                    asked.language());
        }

        Constraints cod(@Nullable Boolean cod) {
            return new Constraints(
                    asked.focuses(),
                    asked.infinitives(),
                    asked.tenses(),
                    asked.negation(),
                    cod,
                    asked.coi(),
                    asked.level(),
                    asked.statementCount(),
                    asked.language());
        }

        Constraints coi(@Nullable Boolean coi) {
            return new Constraints(
                    asked.focuses(),
                    asked.infinitives(),
                    asked.tenses(),
                    asked.negation(),
                    asked.cod(),
                    coi,
                    asked.level(),
                    asked.statementCount(),
                    asked.language());
        }

        Constraints infinitives(List<String> infinitives) {
            return new Constraints(
                    asked.focuses(),
                    infinitives,
                    asked.tenses(),
                    asked.negation(),
                    asked.cod(),
                    asked.coi(),
                    asked.level(),
                    asked.statementCount(),
                    asked.language());
        }
    }
}
