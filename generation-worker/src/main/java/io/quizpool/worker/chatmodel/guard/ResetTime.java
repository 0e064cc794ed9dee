package io.quizpool.worker.chatmodel.guard;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times of {@code x-ratelimit-reset-*} headers: {@code 6m0s}, {@code 1.5s}, {@code 20ms},
 * or plain seconds.
 */
final class ResetTime {

    private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s|m|h|d)");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + "){1,5}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    private static final Map<String, BigDecimal> NANOS =
            Map.of(
                    "ms", new BigDecimal("1e6"),
                    "s", new BigDecimal("1e9"),
                    "m", new BigDecimal("6e10"),
                    "h", new BigDecimal("36e11"),
                    "d", new BigDecimal("864e11"));

    private ResetTime() {}

    /** The time that {@code header} names; empty where it is in neither form. */
    static Optional<Duration> parse(String header) {
        String value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            return parse(value + "s");
        }
        if (!WHOLE.matcher(value).matches()) {
            return Optional.empty();
        }
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(value);
        while (part.find()) {
            BigDecimal unit = NANOS.getOrDefault(part.group(2), BigDecimal.ZERO);
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(unit));
        }
        return Optional.of(
                Duration.ofSeconds(
                        nanos.movePointLeft(9).longValue(),
                        nanos.remainder(new BigDecimal("1e9")).longValue()));
    }
}
