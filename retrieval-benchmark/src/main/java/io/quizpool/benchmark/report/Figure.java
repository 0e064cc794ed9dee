package io.quizpool.benchmark.report;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How figures are written: three digits or so, an unbreakable unit, a dash for what is not there.
 */
final class Figure {

    static final String NONE = "–";

    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    private Figure() {}

    static String rate(double perSecond) {
        return perSecond < 100 ? format("%.1f", perSecond) : format("%,.0f", perSecond);
    }

    static String milliseconds(Duration duration) {
        var millis = duration.toNanos() / 1e6;
        return format(millis < 10 ? "%.2f ms" : "%,.0f ms", millis);
    }

    static String seconds(Duration duration) {
        return format("%.1f s", duration.toMillis() / 1e3);
    }

    static String size(long bytes) {
        return bytes < MEGABYTE
                ? format("%,.0f kB", bytes / KILOBYTE)
                : format("%,.0f MB", bytes / MEGABYTE);
    }

    static String percent(double ratio) {
        return format(ratio < 0.1 ? "%.2f %%" : "%.0f %%", ratio * 100);
    }

    static String percent(OptionalDouble ratio) {
        return ratio.isPresent() ? percent(ratio.getAsDouble()) : NONE;
    }

    static String times(double ratio) {
        return format(ratio < 1 ? "%.2f×" : ratio < 100 ? "%.1f×" : "%,.0f×", ratio);
    }

    static String times(OptionalDouble ratio) {
        return ratio.isPresent() ? times(ratio.getAsDouble()) : NONE;
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
