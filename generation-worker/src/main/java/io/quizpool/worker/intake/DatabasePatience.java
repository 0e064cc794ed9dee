package io.quizpool.worker.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Waits for a database that is away. A message handed back at once would come again at once and be
 * archived by the broker after five deliveries; held for a while, most outages pass.
 */
@Component
class DatabasePatience {

    private final IntakeProperties properties;
    private final Clock clock;

    DatabasePatience(IntakeProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** The result of {@code work}, tried again each second; throws its last failure in the end. */
    <T> T call(Supplier<T> work) throws InterruptedException {
        Instant end = clock.instant().plus(properties.databasePatience());
        while (true) {
            try {
                return work.get();
            } catch (DataAccessException | TransactionException away) {
                if (clock.instant().isAfter(end)) {
                    throw away;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }
}
