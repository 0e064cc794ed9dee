package io.quizpool.api.deadletter;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.Page;
import io.quizpool.api.lifecycle.Revival;
import io.quizpool.api.lifecycle.Revivals;
import java.time.InstantSource;
import java.util.OptionalInt;
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
     * call takes: the next ones after {@code after}, or the first where that is null.
     */
    Redriven all(@Nullable String code, @Nullable UUID after) {
        int most = properties.redriveAtOnce();
        Page<UUID> requests =
                Page.of(letters.redrivable(code, after, most + 1), most, UUID::toString);
        int tasks = 0;
        int overBudget = 0;
        for (UUID request : requests.items()) {
            OptionalInt revived = redrive(request, code);
            tasks += revived.orElse(0);
            overBudget += revived.isPresent() ? 0 : 1;
        }
        return new Redriven(tasks, overBudget, requests.nextCursor());
    }

    /** How many tasks; empty where no budget has room for them, and they stay letters. */
    private OptionalInt redrive(UUID request, @Nullable String code) {
        try {
            return OptionalInt.of(
                    revivals.ofLetters(request, code, clock.instant())
                                    instanceof Revival.Revived(int tasks)
                            ? tasks
                            : 0);
        } catch (FailureException refused) {
            if (refused.failure() instanceof Failure.BudgetExhausted) {
                return OptionalInt.empty();
            }
            throw refused;
        }
    }
}
