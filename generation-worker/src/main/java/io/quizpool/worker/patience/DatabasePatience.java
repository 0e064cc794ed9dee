package io.quizpool.worker.patience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Waits for a database that is away. A message handed back at once would come again at once and be
 * archived by the broker after five deliveries, and a problem thrown away has been paid for; held
 * for a while, most outages pass.
 */
@Component
public class DatabasePatience {

    private static final Logger log = LoggerFactory.getLogger(DatabasePatience.class);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final PatienceProperties properties;
    private final Clock clock;
    private final Pause pause;
    private final Shelter shelter = new Shelter();

    public DatabasePatience(PatienceProperties properties, Clock clock, Pause pause) {
        this.properties = properties;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * The result of {@code work}, tried again each second while the database is away; throws its
     * last failure in the end. A try whose commit was lost on the way may have been done already:
     * {@code work} must guard against being done twice.
     *
     * @throws InterruptedException where the thread is called off and the first try was in vain
     */
    public <T> T call(Supplier<T> work) throws InterruptedException {
        Instant end = clock.instant().plus(properties.database());
        while (true) {
            try {
                return shelter.during(work);
            } catch (RuntimeException failed) {
                if (!isAway(failed) || !clock.instant().isBefore(end)) {
                    throw failed;
                }
                log.debug("The database is away; trying again until {}", end, failed);
                pause.pause(BETWEEN_TRIES);
            }
        }
    }

    /** The result of {@code work}, tried once; a thread that was called off may do it too. */
    public <T> T once(Supplier<T> work) {
        return shelter.during(work);
    }

    /** Interrupts {@code thread}, but not while a try of its is under way. */
    public void callOff(Thread thread) {
        shelter.interrupt(thread);
    }

    /**
     * Whether the database could not be reached or gave up, rather than refused what it was told.
     */
    public static boolean isAway(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransactionException;
    }
}
