package io.quizpool.api.budget;

import static java.time.ZoneOffset.UTC;

import io.quizpool.api.error.FailureException;
import io.quizpool.model.problem.ProblemType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What many clients, workers and accidents do to budgets; keeps its own books beside them. */
final class BudgetLoad {

    static final long CEILING = 3000;
    static final BigDecimal PRICE = new BigDecimal("0.000002");

    /** Two days of one month: what is ordered on the first may be done on the second. */
    static final List<Instant> MOMENTS =
            List.of(Instant.parse("2026-01-30T12:00:00Z"), Instant.parse("2026-01-31T12:00:00Z"));

    private static final Duration LONG = Duration.ofDays(30);

    private record Task(UUID id, UUID key) {}

    private record Begun(Task task, int attempt, Instant moment) {}

    /** A key on a day; the installation has no key. */
    record Book(Optional<UUID> key, Instant moment) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Promises promises;
    private final List<UUID> keys;
    private final Queue<Task> queued = new ConcurrentLinkedQueue<>();
    private final Queue<Begun> late = new ConcurrentLinkedQueue<>();
    private final Queue<Task> failed = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> requests = new ConcurrentLinkedQueue<>();
    private final Map<Book, LongAdder> used = new ConcurrentHashMap<>();
    final LongAdder refusedOrders = new LongAdder();
    final LongAdder refusedAttempts = new LongAdder();
    final LongAdder refusedRetries = new LongAdder();
    final LongAdder attempts = new LongAdder();
    final LongAdder retries = new LongAdder();

    BudgetLoad(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Promises promises,
            List<UUID> keys) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.promises = promises;
        this.keys = keys;
        keys.forEach(this::addKey);
    }

    /** One step of somebody. */
    void step(RandomGenerator random) {
        int dice = random.nextInt(100);
        if (dice < 20) {
            order(random);
        } else if (dice < 80) {
            attempt(random);
        } else if (dice < 86) {
            retry(random);
        } else if (dice < 91) {
            reportLate(random);
        } else if (dice < 95) {
            callOff(random);
        } else {
            release();
        }
    }

    /** Everything that is under way ends: reports arrive, the queue is called off. */
    void end(RandomGenerator random) {
        while (!late.isEmpty()) {
            reportLate(random);
        }
        jdbc.sql(
                        """
                        update generation_task
                           set state = 'failed', completed_at = now(), error_code = 'called_off'
                         where state = 'queued'
                        """)
                .update();
        release();
    }

    long tokens(Book book) {
        return used.getOrDefault(book, new LongAdder()).sum();
    }

    private void order(RandomGenerator random) {
        UUID key = keys.get(random.nextInt(keys.size()));
        UUID request = UUID.randomUUID();
        List<Task> tasks =
                Stream.generate(() -> new Task(UUID.randomUUID(), key))
                        .limit(random.nextInt(1, 7))
                        .toList();
        Instant moment = moment(random);
        try {
            transaction.executeWithoutResult(status -> {
                addRequest(request, key, tasks, moment);
                promises.promise(
                        key, tasks.stream().map(Task::id).toList(), ProblemType.GRAMMAR, moment);
            });
            requests.add(request);
            queued.addAll(tasks);
        } catch (FailureException exhausted) {
            refusedOrders.increment();
        }
    }

    private void attempt(RandomGenerator random) {
        Task task = queued.poll();
        if (task == null) {
            return;
        }
        Optional<Integer> number = claim(task);
        if (number.isEmpty()) {
            return;
        }
        int dice = random.nextInt(100);
        boolean dies = dice < 15;
        Begun begun = new Begun(task, number.get(), moment(random));
        if (!hold(begun, dies ? Duration.ofDays(-30) : LONG)) {
            refusedAttempts.increment();
            requeue(task, 1);
        } else if (dies) {
            requeue(task, 0);
        } else if (dice < 30) {
            requeue(task, 0);
            late.add(begun);
        } else {
            report(begun, random);
            finish(task, dice, random);
        }
    }

    private void finish(Task task, int dice, RandomGenerator random) {
        if (dice < 50) {
            requeue(task, 0);
        } else {
            boolean fails = random.nextBoolean();
            jdbc.sql(
                            """
                            update generation_task
                               set state = :state, completed_at = now(), error_code = :code,
                                   claim_id = null, claim_expires_at = null
                             where id = :task and state = 'processing'
                            """)
                    .param("state", fails ? "failed" : "completed")
                    .param("code", fails ? "rejected" : null)
                    .param("task", task.id())
                    .update();
            if (fails) {
                failed.add(task);
            }
        }
    }

    private void retry(RandomGenerator random) {
        Task task = failed.poll();
        if (task == null) {
            return;
        }
        Instant moment = moment(random);
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql(
                                """
                                update generation_task
                                   set state = 'queued', completed_at = null, error_code = null
                                 where id = :task and state = 'failed'
                                """)
                        .param("task", task.id())
                        .update();
                promises.promise(task.key(), List.of(task.id()), ProblemType.GRAMMAR, moment);
            });
            retries.increment();
            queued.add(task);
        } catch (FailureException exhausted) {
            refusedRetries.increment();
            failed.add(task);
        }
    }

    private void reportLate(RandomGenerator random) {
        Begun begun = late.poll();
        if (begun != null) {
            report(begun, random);
        }
    }

    private void report(Begun begun, RandomGenerator random) {
        long tokens = random.nextLong(CEILING + 1);
        jdbc.sql(
                        """
                        insert into generation_attempt
                               (task_id, number, claim_id, model, outcome, prompt_tokens,
                                completion_tokens, cost, currency, started_at, finished_at)
                        values (:task, :number, gen_random_uuid(), 'm', 'o', :prompt, :completion,
                                :cost, 'USD', now(), now())
                        """)
                .param("task", begun.task().id())
                .param("number", begun.attempt())
                .param("prompt", tokens / 3)
                .param("completion", tokens - tokens / 3)
                .param("cost", PRICE.multiply(BigDecimal.valueOf(tokens)))
                .update();
        attempts.increment();
        for (Optional<UUID> whose :
                List.of(Optional.of(begun.task().key()), Optional.<UUID>empty())) {
            used.computeIfAbsent(new Book(whose, begun.moment()), book -> new LongAdder())
                    .add(tokens);
        }
    }

    private void callOff(RandomGenerator random) {
        UUID request = random.nextBoolean() ? requests.poll() : requests.peek();
        jdbc.sql(
                        """
                        update generation_task
                           set state = 'failed', completed_at = now(), error_code = 'called_off'
                         where request_id = :request and state = 'queued'
                        """)
                .param("request", request)
                .update();
    }

    private void release() {
        while (jdbc.sql("select budget_release_expired(:now)")
                .param("now", MOMENTS.getFirst().atOffset(UTC))
                .query(Boolean.class)
                .single()) {
            // Until there is none.
        }
    }

    private boolean hold(Begun begun, Duration until) {
        return jdbc.sql(
                        "select unit from budget_hold(:task, :attempt, :now, :tokens, :cost, :until)")
                .param("task", begun.task().id())
                .param("attempt", begun.attempt())
                .param("now", begun.moment().atOffset(UTC))
                .param("tokens", CEILING)
                .param("cost", PRICE.multiply(BigDecimal.valueOf(CEILING)))
                .param("until", begun.moment().plus(until).atOffset(UTC))
                .query(String.class)
                .optional()
                .isEmpty();
    }

    private Optional<Integer> claim(Task task) {
        return jdbc.sql(
                        """
                        update generation_task
                           set state = 'processing', attempts = attempts + 1,
                               claim_id = gen_random_uuid(), claim_expires_at = now()
                         where id = :task and state = 'queued'
                        returning attempts
                        """)
                .param("task", task.id())
                .query(Integer.class)
                .optional();
    }

    private void requeue(Task task, int untried) {
        jdbc.sql(
                        """
                        update generation_task
                           set state = 'queued', attempts = attempts - :untried,
                               claim_id = null, claim_expires_at = null
                         where id = :task and state = 'processing'
                        """)
                .param("untried", untried)
                .param("task", task.id())
                .update();
        queued.add(task);
    }

    private void addRequest(UUID id, UUID key, List<Task> tasks, Instant at) {
        jdbc.sql(
                        """
                        insert into generation_request
                               (id, entity_type, api_key_id, status, requested_count, spec,
                                requested_at, started_at)
                        values (:id, 'problem', :key, 'processing', :count, '{}', :at, :at)
                        """)
                .param("id", id)
                .param("key", key)
                .param("count", tasks.size())
                .param("at", at.atOffset(UTC))
                .update();
        jdbc.sql(
                        """
                        insert into generation_task (id, request_id, position, state, available_at)
                        select cast(task.id as uuid), :request, task.position, 'queued', :at
                          from unnest(:ids) with ordinality as task (id, position)
                        """)
                .param("request", id)
                .param(
                        "ids",
                        tasks.stream().map(task -> task.id().toString()).toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    private void addKey(UUID id) {
        jdbc.sql(
                        """
                        insert into api_key (id, name, prefix, key_hash, scopes, created_at)
                        values (:id, 'k', 'qp_k', sha256(:seed), '{write}', now())
                        """)
                .param("id", id)
                .param("seed", id.toString().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private static Instant moment(RandomGenerator random) {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }
}
