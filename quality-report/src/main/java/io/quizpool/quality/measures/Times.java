package io.quizpool.quality.measures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What judging takes of one core, judge by judge. */
public final class Times {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Map<String, long[]> nanos = new LinkedHashMap<>();

    /**
     * Takes the thread's processor time of {@code call} on each of {@code items}, the first {@code
     * warmUp} of them not counted; other processes on the machine do not show in it.
     */
    public <T> void measure(String name, List<T> items, int warmUp, Consumer<T> call) {
        long[] taken = new long[items.size() - warmUp];
        for (int i = 0; i < items.size(); i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            call.accept(items.get(i));
            if (i >= warmUp) {
                taken[i - warmUp] = THREADS.getCurrentThreadCpuTime() - begin;
            }
        }
        Arrays.sort(taken);
        nanos.put(name, taken);
    }

    /** What 99 in 100 calls of this name stay below. */
    public String mostly(String name) {
        return mostly(nanos.getOrDefault(name, new long[] {0}));
    }

    private static String mostly(long[] taken) {
        return milliseconds((double) taken[taken.length * 99 / 100]);
    }

    /** A row for each measured name, in milliseconds. */
    public String table() {
        MarkdownTable table =
                new MarkdownTable(List.of("judge", "problems", "median", "mean", "99 % below"));
        nanos.forEach((name, taken) ->
                table.row(
                        List.of(
                                name,
                                String.valueOf(taken.length),
                                milliseconds((double) taken[taken.length / 2]),
                                milliseconds(Arrays.stream(taken).average().orElse(0)),
                                mostly(taken))));
        return table.toString();
    }

    private static String milliseconds(double nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / NANOS_A_MILLISECOND);
    }
}
