package io.quizpool.scaling;

import io.quizpool.local.options.Arguments;
import io.quizpool.scaling.load.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured, from the command line.
 *
 * @param loads one after the other
 * @param waves how many are timed of each load
 * @param javaOptions of the workers
 * @param write whether the tables go into the document
 */
record Plan(List<Load> loads, int waves, List<String> javaOptions, boolean write) {

    private static final Set<String> LOADS =
            Set.of("--workers", "--in-flight", "--consumers", "--partitions", "--latency");

    private static final Set<String> VALUED =
            Stream.concat(LOADS.stream(), Stream.of("--waves", "--java"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final List<Load> ALL =
            List.of(
                    new Load(1, 32, 32, 4, "3s"),
                    new Load(2, 32, 32, 4, "3s"),
                    new Load(4, 32, 32, 4, "3s"),
                    new Load(1, 128, 32, 4, "6s"),
                    new Load(1, 256, 32, 4, "6s"),
                    new Load(1, 256, 128, 4, "6s"),
                    new Load(1, 96, 32, 4, "lognormal:3s:0.5"),
                    new Load(1, 96, 96, 4, "lognormal:3s:0.5"),
                    new Load(1, 32, 32, 1, "3s"),
                    new Load(4, 32, 32, 1, "3s"));

    private static final int WAVES = 4;
    private static final int QUICK_WAVES = 3;

    /** Throws where an argument makes no sense, and says which would. */
    static Plan read(List<String> arguments) {
        Arguments given = new Arguments("docs/scaling.sh", arguments, Set.of(), VALUED);
        boolean own = LOADS.stream().anyMatch(given::has);
        boolean whole = !given.quick() && !own && !given.has("--waves");
        return new Plan(
                own ? loads(given) : given.quick() ? ALL.subList(0, 1) : ALL,
                given.number("--waves", given.quick() ? QUICK_WAVES : WAVES, 1000),
                given.blankSeparated("--java", List.of("-Xmx512m")),
                given.write(whole));
    }

    /** Every combination; loads on the same topic stay together. */
    private static List<Load> loads(Arguments given) {
        List<Load> loads = new ArrayList<>();
        for (int partitions : given.numbers("--partitions", List.of(4), 1000)) {
            for (String latency : given.list("--latency", List.of("3s"), text -> text)) {
                for (int workers : given.numbers("--workers", List.of(1), 100)) {
                    for (int inFlight : given.numbers("--in-flight", List.of(32), 2048)) {
                        for (int consumers : given.numbers("--consumers", List.of(32), 256)) {
                            loads.add(new Load(workers, inFlight, consumers, partitions, latency));
                        }
                    }
                }
            }
        }
        loads.forEach(Load::modelLatency);
        return loads;
    }
}
