package io.quizpool.worker.chatmodel.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a model's server says about how much it may be asked: the {@code x-ratelimit-*} headers that
 * came with each answer (<a
 * href="https://platform.openai.com/docs/guides/rate-limits#rate-limits-in-headers">as OpenAI
 * documents them</a>), and how long it asked to be left alone.
 */
public final class RateLimits {

    /** Longer resets are those of a day's limit, or nonsense: the server is asked again. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** One of the two limits. */
    private static final class Window {

        private long remaining = Long.MAX_VALUE;
        private Instant resetsAt = Instant.MIN;

        /** Whether {@code need} more are too many at {@code now}. */
        private boolean closed(long need, Instant now) {
            return remaining < need && now.isBefore(resetsAt);
        }
    }

    private final InstantSource clock;
    private final Window requests = new Window();
    private final Window tokens = new Window();
    private Instant leftAloneUntil = Instant.MIN;
    private long usualTokens = 1;

    RateLimits(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Takes note of an answer's headers, whatever its status.
     *
     * @param header the value of a header by its name in lower case
     */
    public synchronized void read(Function<String, Optional<String>> header) {
        read(header, "requests", requests);
        read(header, "tokens", tokens);
    }

    /** How long no call should be made; zero where one may be. */
    synchronized Duration closedFor() {
        Instant now = clock.instant();
        Instant until = leftAloneUntil;
        if (requests.closed(1, now) && requests.resetsAt.isAfter(until)) {
            until = requests.resetsAt;
        }
        if (tokens.closed(usualTokens, now) && tokens.resetsAt.isAfter(until)) {
            until = tokens.resetsAt;
        }
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** One request is on its way; the answers of those before it do not count it. */
    synchronized void sent() {
        if (requests.remaining != Long.MAX_VALUE) {
            requests.remaining--;
        }
    }

    /** A call took so many tokens: what the next ones are likely to take. */
    synchronized void took(long count) {
        usualTokens = usualTokens == 1 ? Math.max(1, count) : (7 * usualTokens + count) / 8;
    }

    /** The server asked for no call during {@code pause}. */
    synchronized void leaveAlone(Duration pause) {
        Instant until = clock.instant().plus(pause);
        if (until.isAfter(leftAloneUntil)) {
            leftAloneUntil = until;
        }
    }

    private void read(Function<String, Optional<String>> header, String what, Window window) {
        Optional<Long> remaining =
                header.apply("x-ratelimit-remaining-" + what).flatMap(RateLimits::count);
        Optional<Duration> reset =
                header.apply("x-ratelimit-reset-" + what).flatMap(ResetTime::parse);
        if (remaining.isPresent() && reset.isPresent()) {
            window.remaining = remaining.get();
            Duration wait = reset.get().compareTo(LONGEST) > 0 ? LONGEST : reset.get();
            window.resetsAt = clock.instant().plus(wait);
        }
    }

    private static Optional<Long> count(String header) {
        String value = header.strip();
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
