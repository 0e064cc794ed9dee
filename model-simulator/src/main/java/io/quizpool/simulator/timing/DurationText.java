package io.quizpool.simulator.timing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people type them: {@code 250ms}, {@code 3s}, {@code 1.5s}, {@code 2m}. */
public final class DurationText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(ms|s|m)");
    private static final BigDecimal NANOS_A_MILLI = BigDecimal.valueOf(1_000_000);

    private DurationText() {}

    /**
     * Reads a duration.
     *
     * @throws IllegalArgumentException where {@code text} is no number followed by ms, s or m
     */
    public static Duration parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is no duration: write a number and its unit, as 250ms, 3s or 2m");
        }
        BigDecimal millis = new BigDecimal(matcher.group(1)).multiply(millisIn(matcher.group(2)));
        return Duration.ofNanos(millis.multiply(NANOS_A_MILLI).longValue());
    }

    /** Writes whole or broken milliseconds below a second, seconds from there on. */
    public static String write(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toNanos(), 9);
        return duration.compareTo(Duration.ofSeconds(1)) < 0
                ? plain(seconds.movePointRight(3)) + "ms"
                : plain(seconds) + "s";
    }

    /** Whole seconds, rounded up: the unit of the {@code Retry-After} header (RFC 9110, 10.2.3). */
    public static long secondsRoundedUp(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 9)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static BigDecimal millisIn(String unit) {
        return switch (unit) {
            case "ms" -> BigDecimal.ONE;
            case "s" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.valueOf(60_000);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
