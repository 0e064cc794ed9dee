package io.quizpool.chaos.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What goes wrong in a run: round after round of all faults, each round in another order, each
 * fault after a random pause. Equal seeds and lengths give equal plans.
 *
 * @param strikes in the order of their times
 */
public record FaultPlan(List<Strike> strikes) {

    private static final int ANY = 1 << 16;

    public FaultPlan {
        strikes = List.copyOf(strikes);
    }

    /** Nothing goes wrong. */
    public static FaultPlan none() {
        return new FaultPlan(List.of());
    }

    /**
     * Draws a plan.
     *
     * @param length no strike begins later
     * @param pause between two strikes on average; each is between half and one and a half of it
     * @param longest no strike lasts longer
     */
    public static FaultPlan draw(long seed, Duration length, Duration pause, Duration longest) {
        var random = new Random(seed);
        var strikes = new ArrayList<Strike>();
        var round = new ArrayList<Fault>();
        var at = Duration.ZERO;
        while (true) {
            at = at.plus(pause.dividedBy(2)).plus(upTo(pause, random));
            if (at.compareTo(length) > 0) {
                return new FaultPlan(strikes);
            }
            if (round.isEmpty()) {
                round.addAll(Arrays.asList(Fault.values()));
                Collections.shuffle(round, random);
            }
            var fault = round.removeLast();
            var most = fault.longest().compareTo(longest) < 0 ? fault.longest() : longest;
            strikes.add(
                    new Strike(
                            at, fault, random.nextInt(ANY), upTo(most, random), random.nextLong()));
        }
    }

    private static Duration upTo(Duration most, Random random) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }
}
