package io.quizpool.api.generation;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The {@code wait} of a {@code Prefer} header (RFC 7240, section 4.3): whole seconds, cut to the
 * longest.
 */
final class PreferredWait {

    private static final Pattern WAIT =
            Pattern.compile("\\s*wait\\s*=\\s*\"?([0-9]+)\"?\\s*", Pattern.CASE_INSENSITIVE);

    private PreferredWait() {}

    /** The first preference that is understood; others are ignored, as the RFC wants it. */
    static Optional<Duration> of(List<String> headers, Duration longest) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split("[,;]", -1)))
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new BigInteger(found.group(1)))
                .map(wait -> wait.min(BigInteger.valueOf(longest.toSeconds())))
                .map(wait -> Duration.ofSeconds(wait.longValueExact()))
                .filter(Duration::isPositive);
    }
}
