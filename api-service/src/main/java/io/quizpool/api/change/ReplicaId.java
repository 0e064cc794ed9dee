package io.quizpool.api.change;

import io.quizpool.api.ambient.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What this replica signs its changes with: another in each process. */
@Component
public class ReplicaId {

    private final UUID id;

    ReplicaId(Ids ids) {
        this.id = ids.next();
    }

    /** The id. */
    public UUID value() {
        return id;
    }
}
