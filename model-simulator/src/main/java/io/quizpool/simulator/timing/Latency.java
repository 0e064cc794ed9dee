package io.quizpool.simulator.timing;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** How long a whole answer takes: always the same, or drawn anew for each. */
public sealed interface Latency {

    /** Every answer takes {@code duration}. */
    record Fixed(Duration duration) implements Latency {}

    /** Any time from {@code least} to {@code most}, all as likely. */
    record Uniform(Duration least, Duration most) implements Latency {

        public Uniform {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "a latency from %s to %s has no values: give the shorter one first"
                                .formatted(DurationText.write(least), DurationText.write(most)));
            }
        }
    }

    /**
     * Half of the answers take less than {@code median}, few take much more: the shape of real
     * models' response times.
     *
     * @param sigma spread of the logarithm, 0 to 3; 0.5 puts one answer in twenty above 2.3 medians
     */
    record LogNormal(Duration median, double sigma) implements Latency {

        public LogNormal {
            if (!(sigma >= 0 && sigma <= 3)) {
                throw new IllegalArgumentException(
                        "a lognormal latency has a sigma from 0 to 3, not " + sigma);
            }
        }
    }

    /** Answers as fast as the machine can. */
    static Latency none() {
        return new Fixed(Duration.ZERO);
    }

    /** One answer's time, never negative. */
    default Duration draw(RandomGenerator random) {
        return switch (this) {
            case Fixed(Duration duration) -> duration;
            case Uniform(Duration least, Duration most) ->
                    least.plusNanos(random.nextLong(most.minus(least).toNanos() + 1));
            case LogNormal(Duration median, double sigma) ->
                    Duration.ofNanos(
                            Math.round(median.toNanos() * Math.exp(sigma * random.nextGaussian())));
        };
    }

    /** The latency in the form that {@link #parse} reads. */
    default String text() {
        return switch (this) {
            case Fixed(Duration duration) -> DurationText.write(duration);
            case Uniform(Duration least, Duration most) ->
                    DurationText.write(least) + ".." + DurationText.write(most);
            case LogNormal(Duration median, double sigma) ->
                    "lognormal:" + DurationText.write(median) + ":" + sigma;
        };
    }

    /**
     * Reads {@code 3s}, {@code 1s..5s} or {@code lognormal:3s:0.5} (median, sigma).
     *
     * @throws IllegalArgumentException where {@code text} has none of these forms
     */
    static Latency parse(String text) {
        if (text.startsWith("lognormal:")) {
            List<String> parts = List.of(text.split(":", -1));
            if (parts.size() != 3) {
                throw new IllegalArgumentException(
                        "'"
                                + text
                                + "' is no latency: write lognormal:MEDIAN:SIGMA, as"
                                + " lognormal:3s:0.5");
            }
            return new LogNormal(DurationText.parse(parts.get(1)), number(parts.get(2)));
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new Fixed(DurationText.parse(text))
                : new Uniform(
                        DurationText.parse(text.substring(0, dots)),
                        DurationText.parse(text.substring(dots + 2)));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no sigma: write a number from 0 to 3, as 0.5", e);
        }
    }
}
