package io.quizpool.api.serving;

import io.quizpool.api.pool.Pool;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A desk beside the running service's, with answers in a file of its own. */
final class AnotherDesk implements AutoCloseable {

    final AnswerFile file;
    final Answers answers;
    final Desk desk;

    AnotherDesk(Pool pool, JsonMapper json, InstantSource clock, ServingProperties properties) {
        file = new AnswerFile(properties);
        answers = new Answers(pool, json, clock, file, properties);
        desk = new Desk(answers, new Random(1), clock, properties);
    }

    /** Has the desk know of problems that are in the pool. */
    void put(List<UUID> ids) {
        desk.withIndex((index, leases) -> ids.forEach(id -> leases.put(id, List.of())));
    }

    int ordinal(UUID id) {
        return desk.with((index, leases) -> index.find(id));
    }

    /** Whether the answer is in the file. */
    boolean isFiled(UUID id) {
        return file.holds(ordinal(id));
    }

    @Override
    public void close() throws IOException {
        file.destroy();
    }
}
