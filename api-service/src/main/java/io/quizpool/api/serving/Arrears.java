package io.quizpool.api.serving;

import io.quizpool.api.lease.Unwritten;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Records servings that were made without a claim. */
@Component
public final class Arrears {

    private final Desk desk;
    private final Claims claims;
    private final ReentrantLock writing = new ReentrantLock();

    Arrears(Desk desk, Claims claims) {
        this.desk = desk;
        this.claims = claims;
    }

    /** Records all that wait; how many. Throws where the database is away: they wait on then. */
    public long write() {
        writing.lock();
        try {
            Unwritten servings = desk.unwritten();
            if (servings.ids().isEmpty()) {
                return 0;
            }
            record(servings);
            return servings.total();
        } finally {
            writing.unlock();
        }
    }

    private void record(Unwritten servings) {
        boolean recorded = false;
        try {
            long sequence = claims.write(servings);
            recorded = true;
            desk.withIndex((index, leases) -> leases.written(servings, sequence));
        } finally {
            if (!recorded) {
                desk.withIndex((index, leases) -> leases.notWritten(servings));
            }
        }
    }
}
