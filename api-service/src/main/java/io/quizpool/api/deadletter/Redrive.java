package io.quizpool.api.deadletter;

import io.quizpool.api.lifecycle.Revival;
import io.quizpool.api.lifecycle.Revivals;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Redrives many letters, request by request, each in a transaction of its own. */
@Component
class Redrive {

    private final DeadLetters letters;
    private final Revivals revivals;
    private final DeadLetterProperties properties;
    private final InstantSource clock;

    Redrive(
            DeadLetters letters,
            Revivals revivals,
            DeadLetterProperties properties,
            InstantSource clock) {
        this.letters = letters;
        this.revivals = revivals;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Redrives those of one reason, or all where {@code code} is null, of so many requests as one
     * call takes.
     */
    Redriven all(@Nullable String code) {
        List<UUID> requests = letters.redrivable(code, properties.redriveAtOnce() + 1);
        int tasks =
                requests.stream()
                        .limit(properties.redriveAtOnce())
                        .mapToInt(request -> redrive(request, code))
                        .sum();
        return new Redriven(tasks, requests.size() > properties.redriveAtOnce());
    }

    private int redrive(UUID request, @Nullable String code) {
        return revivals.ofLetters(request, code, clock.instant())
                        instanceof Revival.Revived(int tasks)
                ? tasks
                : 0;
    }
}
