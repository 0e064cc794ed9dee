package io.quizpool.api.budget;

import io.quizpool.api.error.FailureException;
import io.quizpool.model.problem.ProblemType;
import java.math.BigDecimal;
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
import org.springframework.transaction.support.TransactionOperations;

/** What many clients, workers and accidents do to budgets; keeps its own books beside them. */
final class BudgetLoad {

    static final long CEILING = 3000;
    private static final BigDecimal PRICE = new BigDecimal("0.000002");

    /** Two days of one month: what is ordered on the first may be done on the second. */
    static final List<Instant> MOMENTS =
            List.of(Instant.parse("2026-01-30T12:00:00Z"), Instant.parse("2026-01-31T12:00:00Z"));

    private static final Duration LONG = Duration.ofDays(30);

    private record Task(UUID id, UUID key) {}

    private record Begun(Task task, int attempt, Instant moment) {}

    /** A key on a day; the installation has no key. */
    record Book(Optional<UUID> key, Instant moment) {}

    private final BudgetRows rows;
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
            BudgetRows rows,
            TransactionOperations transaction,
            Promises promises,
            List<UUID> keys) {
        this.rows = rows;
        this.transaction = transaction;
        this.promises = promises;
        this.keys = keys;
        keys.forEach(rows::addKey);
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
            rows.release(MOMENTS.getFirst());
        }
    }

    /** Everything that is under way ends: reports arrive, the queue is called off. */
    void end(RandomGenerator random) {
        while (!late.isEmpty()) {
            reportLate(random);
        }
        rows.callOff(Optional.empty());
        rows.release(MOMENTS.getFirst());
    }

    long tokens(Book book) {
        return used.getOrDefault(book, new LongAdder()).sum();
    }

    private void order(RandomGenerator random) {
        UUID key = keys.get(random.nextInt(keys.size()));
        UUID request = UUID.randomUUID();
        List<UUID> tasks = Stream.generate(UUID::randomUUID).limit(random.nextInt(1, 7)).toList();
        Instant moment = moment(random);
        try {
            transaction.executeWithoutResult(status -> {
                rows.addRequest(request, key, tasks, moment);
                promises.promise(key, tasks, ProblemType.GRAMMAR, moment);
            });
            requests.add(request);
            tasks.forEach(task -> queued.add(new Task(task, key)));
        } catch (FailureException exhausted) {
            refusedOrders.increment();
        }
    }

    private void attempt(RandomGenerator random) {
        Task task = queued.poll();
        if (task == null) {
            return;
        }
        Optional<Integer> number = rows.claim(task.id());
        if (number.isEmpty()) {
            return;
        }
        int dice = random.nextInt(100);
        boolean dies = dice < 15;
        Begun begun = new Begun(task, number.get(), moment(random));
        if (!hold(begun, dies ? LONG.negated() : LONG)) {
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
            return;
        }
        boolean fails = random.nextBoolean();
        rows.end(task.id(), fails);
        if (fails) {
            failed.add(task);
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
                rows.revive(task.id());
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
        rows.report(begun.task().id(), begun.attempt(), tokens, cost(tokens));
        attempts.increment();
        for (Optional<UUID> whose :
                List.of(Optional.of(begun.task().key()), Optional.<UUID>empty())) {
            used.computeIfAbsent(new Book(whose, begun.moment()), book -> new LongAdder())
                    .add(tokens);
        }
    }

    private void callOff(RandomGenerator random) {
        Optional.ofNullable(random.nextBoolean() ? requests.poll() : requests.peek())
                .ifPresent(request -> rows.callOff(Optional.of(request)));
    }

    private boolean hold(Begun begun, Duration until) {
        return rows.hold(
                begun.task().id(), begun.attempt(), begun.moment(), CEILING, cost(CEILING), until);
    }

    private void requeue(Task task, int untried) {
        rows.requeue(task.id(), untried);
        queued.add(task);
    }

    static BigDecimal cost(long tokens) {
        return PRICE.multiply(BigDecimal.valueOf(tokens));
    }

    private static Instant moment(RandomGenerator random) {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }
}
