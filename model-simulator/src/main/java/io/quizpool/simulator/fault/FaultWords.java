package io.quizpool.simulator.fault;

import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.fault.Fault.None;
import io.quizpool.simulator.fault.Fault.Rejection;
import io.quizpool.simulator.timing.DurationText;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Faults as settings, scripts and the command line name them. */
public final class FaultWords {

    private static final Duration USUAL_RETRY_AFTER = Duration.ofSeconds(1);

    private static final List<Fault> PLAIN =
            Stream.<Fault>concat(
                            Stream.of(new None()),
                            Stream.concat(
                                    Arrays.stream(Loss.values()), Arrays.stream(Flaw.values())))
                    .toList();

    private FaultWords() {}

    /** Every fault's name, with the optional part in square brackets, in one line. */
    public static String allowed() {
        return "429[:RETRY_AFTER], 500, 502, 503[:RETRY_AFTER], "
                + PLAIN.stream().map(Fault::word).collect(Collectors.joining(", "));
    }

    /**
     * Reads a fault: {@code 429} (asks to retry after a second), {@code 429:2s}, {@code 429:none},
     * {@code 503}, {@code hang} …
     *
     * @throws IllegalArgumentException where no fault has that name; the message lists them
     */
    public static Fault parse(String text) {
        String word = text.strip();
        int colon = word.indexOf(':');
        String head = colon < 0 ? word : word.substring(0, colon);
        if (head.matches("\\d{3}") && Rejection.STATUSES.contains(Integer.valueOf(head))) {
            int status = Integer.parseInt(head);
            return new Rejection(
                    status, retryAfter(status, colon < 0 ? null : word.substring(colon + 1)));
        }
        return PLAIN.stream()
                .filter(fault -> fault.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'%s' is no fault: allowed are %s".formatted(text, allowed())));
    }

    private static @Nullable Duration retryAfter(int status, @Nullable String text) {
        if (text == null) {
            return status == 429 ? USUAL_RETRY_AFTER : null;
        }
        return text.equals("none") ? null : DurationText.parse(text);
    }
}
