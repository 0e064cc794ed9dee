package io.quizpool.benchmark.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.benchmark.options.FilterKind;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.problem.ProblemType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueriesTests {

    private static final List<GeneratedProblem> SMALL_POOL = generate();

    @ParameterizedTest
    @EnumSource(FilterKind.class)
    void findsProblemsForEachPathInTheSmallestPool(FilterKind filter) {
        assertThat(Queries.of(filter)).isNotEmpty().allMatch(QueriesTests::hasProblems);
    }

    @Test
    void filtersByThreeFacetsWhereItSaysSo() {
        assertThat(Queries.of(FilterKind.THREE)).allMatch(path -> wanted(path).size() == 3);
    }

    @Test
    void hardlyEverRepeatsAFilterThatIsToBeNew() {
        var random = new SplittableRandom(1);
        assertThat(Stream.generate(() -> Queries.unheardOf(true, random)).limit(100))
                .doesNotHaveDuplicates();
        assertThat(Stream.generate(() -> Queries.unheardOf(false, random)).limit(100))
                .doesNotHaveDuplicates();
    }

    @Test
    void findsProblemsForNewFiltersToo() {
        var random = new SplittableRandom(2);
        assertThat(Stream.generate(() -> Queries.unheardOf(true, random)).limit(20))
                .allMatch(QueriesTests::hasProblems);
        assertThat(Stream.generate(() -> Queries.unheardOf(false, random)).limit(20))
                .allMatch(QueriesTests::hasProblems);
    }

    private static boolean hasProblems(String path) {
        var wanted = wanted(path);
        return SMALL_POOL.stream().anyMatch(problem -> matches(problem, wanted));
    }

    private static boolean matches(GeneratedProblem problem, Map<String, List<String>> wanted) {
        return problem.type() == ProblemType.GRAMMAR
                && wanted.entrySet().stream()
                        .allMatch(facet ->
                                values(problem, facet.getKey()).stream()
                                        .anyMatch(facet.getValue()::contains));
    }

    private static Collection<String> values(GeneratedProblem problem, String facet) {
        return switch (facet) {
            case "grammatical_focus" -> words(problem.metadata().grammaticalFocus());
            case "tenses_used" -> words(problem.metadata().tensesUsed());
            case "topic_tags" -> problem.tags();
            case "difficulty_level" -> List.of(problem.level().wire());
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private static List<String> words(Collection<? extends Wire> words) {
        return words.stream().map(Wire::wire).toList();
    }

    private static Map<String, List<String>> wanted(String path) {
        if (!path.contains("?")) {
            return Map.of();
        }
        return Stream.of(path.substring(path.indexOf('?') + 1).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.groupingBy(
                                pair -> pair[0],
                                Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    private static List<GeneratedProblem> generate() {
        var generator = new ProblemGenerator();
        return Stream.generate(generator::next).limit(PoolSize.SMALL.problems()).toList();
    }
}
