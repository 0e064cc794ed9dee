package io.quizpool.api.generation;

import io.quizpool.api.idempotency.ReplayHeader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a request that is on record, at once or when the client has waited long enough. */
@Component
class AcceptedAnswers {

    private final Completion completion;
    private final GenerationProperties properties;

    AcceptedAnswers(Completion completion, GenerationProperties properties) {
        this.completion = completion;
        this.properties = properties;
    }

    /**
     * 202, or 200 where every task ends while the client waits.
     *
     * @param prefer the client's {@code Prefer} headers
     */
    ResponseEntity<GenerationAccepted> answer(
            Order order, Acceptance.Accepted accepted, @Nullable List<String> prefer) {
        Optional<Duration> wait =
                PreferredWait.of(prefer == null ? List.of() : prefer, properties.longestWait());
        Optional<Completion.Outcome> outcome =
                wait.flatMap(most -> completion.await(accepted.requestId(), most));
        GenerationAccepted body =
                GenerationAccepted.of(message(order, outcome), order.count(), accepted, outcome);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(outcome.isPresent() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                        .location(URI.create(body.statusUrl()));
        wait.ifPresent(time -> answer.header("Preference-Applied", "wait=" + time.toSeconds()));
        return ReplayHeader.add(answer, accepted.replayed()).body(body);
    }

    private static String message(Order order, Optional<Completion.Outcome> outcome) {
        int count = order.count();
        String asked = count == 1 ? "1 problem" : count + " problems";
        if (outcome.isEmpty()) {
            return "%s %s being %s"
                    .formatted(
                            asked,
                            count == 1 ? "is" : "are",
                            order.written() == null ? "generated" : "judged");
        }
        int failed = outcome.get().end().failures().size();
        int cancelled = outcome.get().end().cancelled();
        int stored = outcome.get().problems().size();
        // A dry run has no problems to show for those that passed.
        String done =
                order.dryRun()
                        ? "%d of %s passed".formatted(count - failed - cancelled, asked)
                        : "%d of %s %s"
                                .formatted(
                                        stored,
                                        asked,
                                        order.written() == null ? "generated" : "imported");
        String tried = failed == 0 ? done : "%s, %d failed: see failures".formatted(done, failed);
        return cancelled == 0 ? tried : "%s, %d cancelled".formatted(tried, cancelled);
    }
}
