package io.quizpool.api.lifecycle;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What workers do to tasks, each step in a guarded transaction as theirs are. */
record RacingWorkers(JdbcClient jdbc, TransactionOperations transaction) {

    /** Claims a task, then stores, fails or puts off, as chance will have it. */
    Callable<Object> on(UUID task) {
        return () -> {
            UUID claim = UUID.randomUUID();
            boolean held =
                    within(
                            """
                            update generation_task
                               set state = 'processing', claim_id = :claim, attempts = attempts + 1,
                                   claim_expires_at = now() + interval '1 minute'
                             where id = :task and state = 'queued' and not called_off
                            """,
                            task,
                            claim,
                            """
                            update generation_request set status = 'processing', started_at = now()
                             where id = (select request_id from generation_task where id = :task)
                               and status = 'pending'
                            """);
            if (!held) {
                return "turned away";
            }
            Random random = ThreadLocalRandom.current();
            return switch (random.nextInt(3)) {
                case 0 -> end(task, claim, "completed", 1, 0);
                case 1 -> end(task, claim, "failed", 0, 1);
                default -> putOff(task, claim);
            };
        };
    }

    private boolean end(UUID task, UUID claim, String state, int generated, int failed) {
        return within(
                """
                update generation_task
                   set state = '%s', completed_at = now(), error_code = %s, claim_id = null,
                       claim_expires_at = null
                 where id = :task and claim_id = :claim and state = 'processing'
                """
                        .formatted(state, failed == 1 ? "'refused'" : "null"),
                task,
                claim,
                """
                select count_ended_tasks(request_id, %d, %d, 0, null, now())
                  from generation_task where id = :task
                """
                        .formatted(generated, failed));
    }

    private boolean putOff(UUID task, UUID claim) {
        return within(
                """
                update generation_task
                   set state = 'queued', available_at = now(), claim_id = null, claim_expires_at = null
                 where id = :task and claim_id = :claim and state = 'processing' and not called_off
                """,
                task,
                claim,
                "select id from generation_task where id = :task");
    }

    /** What the holder of a called-off task does before its next call of a model. */
    void endCalledOff(UUID task) {
        within(
                """
                update generation_task
                   set state = 'cancelled', completed_at = now(), claim_id = null,
                       claim_expires_at = null
                 where id = :task and state = 'processing' and called_off
                   and cast(:claim as uuid) is not null
                """,
                task,
                UUID.randomUUID(),
                """
                select count_ended_tasks(request_id, 0, 0, 1, null, now())
                  from generation_task where id = :task
                """);
    }

    private boolean within(String change, UUID task, UUID claim, String then) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    if (jdbc.sql(change).param("task", task).param("claim", claim).update() == 0) {
                        return false;
                    }
                    if (then.startsWith("select")) {
                        jdbc.sql(then).param("task", task).query(String.class).list();
                    } else {
                        jdbc.sql(then).param("task", task).update();
                    }
                    return true;
                }));
    }
}
