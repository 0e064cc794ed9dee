package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.journey.QuizApps.Failed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Quiz apps fetch from two replicas of the API, and one is killed in the middle of a lap. In the
 * pool's first lap, and in one that the survivor serves alone, it is exactly known which problems
 * have to come. In later laps of two replicas that is known to within what they lease, which says
 * something of a pool that is much larger: those are for a run by hand, with {@code
 * killed-replica.kills} of 2 or more and {@code killed-replica.problems} to match.
 */
class KilledReplicaJourneyIT {

    private static final Logger log = LoggerFactory.getLogger(KilledReplicaJourneyIT.class);

    private static final int PROBLEMS = Integer.getInteger("killed-replica.problems", 2000);
    private static final int KILLS = Integer.getInteger("killed-replica.kills", 1);
    private static final int APPS = Integer.getInteger("killed-replica.apps", 8);

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** However slow the machine, nothing is served without a claim. */
    private static final Map<String, String> SETTINGS =
            Map.of("QUIZPOOL_SERVING_PATIENCE", "45s", "QUIZPOOL_SERVING_LONGEST_WAIT", "45s");

    /** Of {@code quizpool.serving.window} a replica holds less than two. */
    private static final int LEASED_BY_TWO = 2 * 2 * 2048;

    private final Servings servings = new Servings();
    private final QuizApps apps = new QuizApps(APPS, servings);
    private final List<String> killed = new ArrayList<>();
    private final BitSet lost = new BitSet();

    @Test
    void aKilledReplicaTakesNothingWithItButWhatItHadClaimed() throws Exception {
        try (Installation quizpool = new Installation("killed-replica", SETTINGS)) {
            PoolTables pool = new PoolTables(quizpool.database());
            ApiReplica victim = quizpool.api();
            ApiReplica survivor = quizpool.replica("killed-replica-1", SETTINGS);
            victim.awaitReady();
            survivor.awaitReady();
            pool.recordClaims();
            pool.fill(PROBLEMS);
            victim.awaitProblems(PROBLEMS);
            survivor.awaitProblems(PROBLEMS);

            killUnderLoad(victim, survivor, pool);
            finishFirstLap(victim, survivor, pool);
            serveWholeLap(survivor);
            for (int kill = 2; kill <= KILLS; kill++) {
                victim = survivor;
                survivor = quizpool.replica("killed-replica-" + kill, SETTINGS).awaitReady();
                killUnderLoad(victim, survivor, pool);
                fetch(2 * PROBLEMS, survivor);
            }

            assertThat(apps.refused()).isEmpty();
            assertThat(apps.unanswered()).extracting(Failed::replica).isSubsetOf(killed);
            assertThat(apps.unanswered()).hasSizeLessThanOrEqualTo(KILLS * APPS);
            assertThat(survivor.meter("quizpool.serving.degraded")).isZero();
            killed.forEach(replica -> assertClaimed(replica, pool));
            assertClaimed(survivor.name(), pool);
            assertLaps();
        }
    }

    /** One of two is killed in the middle of a lap; the apps go on with the other. */
    private void killUnderLoad(ApiReplica victim, ApiReplica survivor, PoolTables pool)
            throws Exception {
        CompletableFuture<Void> kill =
                servings.reach(servings.size() + PROBLEMS * 3 / 10).thenRun(victim::kill);

        await(apps.fetch(PROBLEMS / 2, List.of(victim, survivor)));
        await(kill);
        // What it learns later has had its turn in a later lap.
        survivor.awaitChanges();

        killed.add(victim.name());
        Map<Integer, Integer> served = servings.by(victim.name());
        BitSet taken = new BitSet();
        pool.claims(victim.name())
                .forEach((problem, claims) ->
                        taken.set(problem, claims > served.getOrDefault(problem, 0)));
        assertThat(taken.cardinality()).as("claimed and not served").isPositive();
        lost.or(taken);
    }

    /** Nothing has come twice, and what the dead one had claimed is all that will not come. */
    private void finishFirstLap(ApiReplica victim, ApiReplica survivor, PoolTables pool)
            throws Exception {
        BitSet left = all();
        pool.claims(victim.name()).keySet().forEach(left::clear);
        servings.by(survivor.name()).keySet().forEach(left::clear);
        assertThat(left.cardinality()).as("left of the lap").isPositive();
        int mark = servings.size();

        fetch(left.cardinality(), survivor);

        assertThat(servings.problemsSince(mark)).isEqualTo(left);
        BitSet lap = servings.problemsSince(0);
        assertThat(lap.cardinality()).as("nothing twice").isEqualTo(servings.size());
        BitSet leftOut = all();
        leftOut.andNot(lap);
        assertThat(leftOut).isEqualTo(lost);
    }

    /** The next lap has each problem once, also those that the dead one had claimed. */
    private void serveWholeLap(ApiReplica survivor) throws Exception {
        int mark = servings.size();

        fetch(PROBLEMS, survivor);

        assertThat(servings.problemsSince(mark)).isEqualTo(all());
    }

    /** No replica has served a problem more often than it has claimed it. */
    private void assertClaimed(String replica, PoolTables pool) {
        Map<Integer, Integer> claims = pool.claims(replica);
        assertThat(servings.by(replica))
                .allSatisfy((problem, count) ->
                        assertThat(claims.getOrDefault(problem, 0))
                                .as("claims of problem %d by %s", problem, replica)
                                .isGreaterThanOrEqualTo(count));
    }

    /**
     * Between two servings of a problem come all others, and it comes again when they have come, or
     * a lap later where a dead one had claimed it: to within what is leased, and what is served in
     * the second until each replica knows of it.
     */
    private void assertLaps() {
        int within = Math.min(PROBLEMS, LEASED_BY_TWO + servings.mostInASecond());
        Laps laps = new Laps(PROBLEMS, servings.since(0));
        log.info(
                "{} servings, {} in the best second; {} problems lost by kills; {} or more others"
                        + " between two servings of a problem, {} or more looked for",
                servings.size(),
                servings.mostInASecond(),
                lost.cardinality(),
                laps.fewestBetween(),
                PROBLEMS - within);
        assertThat(laps.fewestBetween())
                .as("others between two servings of a problem")
                .isGreaterThanOrEqualTo(PROBLEMS - within);
        BitSet leftOut = laps.missingFor(PROBLEMS + within);
        leftOut.andNot(lost);
        assertThat(leftOut.cardinality()).as("left out of a lap and not claimed").isZero();
        assertThat(laps.missingFor(2 * PROBLEMS + within).cardinality())
                .as("left out of two laps")
                .isZero();
    }

    private void fetch(int count, ApiReplica replica) throws Exception {
        await(apps.fetch(count, List.of(replica)));
    }

    private static void await(CompletableFuture<Void> end) throws Exception {
        end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, PROBLEMS);
        return all;
    }
}
