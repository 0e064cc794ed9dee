package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sessions are served by. */
class TakeUnseenTests {

    private static final int PROBLEMS = 5000;
    private static final int WINDOW = 8;
    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

    private final Random random = new Random(4711);
    private final PoolIndex index = new PoolIndex();
    private final Leases leases =
            new Leases(
                    index,
                    new LeaseLimits(
                            WINDOW, Duration.ofMillis(250), 50, 1000, Duration.ofSeconds(30)),
                    random);

    TakeUnseenTests() {
        for (int i = 0; i < PROBLEMS; i++) {
            leases.put(new UUID(random.nextLong(), random.nextLong()), List.of());
        }
    }

    @Test
    void goesThroughAll() {
        assertThat(takeAll()).hasSize(PROBLEMS).doesNotHaveDuplicates();
    }

    @Test
    void findsTheOneThatIsUnseenHoweverFreshItIs() {
        Taken freshest = takeAll().getLast();

        assertThat(take(ordinal -> freshest.equals(new Taken.Problem(ordinal))))
                .isEqualTo(freshest);
    }

    @Test
    void takesTheStalestUnseenBeyondTheFirstCandidates() {
        List<Taken> served = takeAll();
        Set<Taken> unseen = Set.copyOf(served.subList(300 * WINDOW, PROBLEMS));

        assertThat(take(ordinal -> unseen.contains(new Taken.Problem(ordinal))))
                .isEqualTo(served.get(300 * WINDOW));
    }

    @Test
    void isDryWhereNoneIsUnseenAndSaysWhereNoneMatches() {
        takeAll();

        assertThat(take(ordinal -> false)).isEqualTo(new Taken.Dry());
        assertThat(
                        leases.takeUnseen(
                                new FacetFilter(Map.of("tag", Set.of("none"))),
                                ordinal -> true,
                                NOW))
                .isEqualTo(new Taken.NothingMatches());
    }

    private List<Taken> takeAll() {
        return Stream.generate(() -> take(ordinal -> true)).limit(PROBLEMS).toList();
    }

    private Taken take(IntPredicate unseen) {
        return leases.takeUnseen(FacetFilter.ALL, unseen, NOW);
    }
}
