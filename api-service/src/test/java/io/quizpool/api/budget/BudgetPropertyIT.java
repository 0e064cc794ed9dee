package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.testing.BackingServices;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Budgets hold, whatever clients, workers and accidents do to them at once. How many threads and
 * steps of each: the system properties {@code budget.threads} (8) and {@code budget.steps} (400);
 * the first seed: {@code budget.seed} (1).
 */
class BudgetPropertyIT {

    private static final Logger log = LoggerFactory.getLogger(BudgetPropertyIT.class);

    private static final int THREADS = Integer.getInteger("budget.threads", 8);
    private static final int STEPS = Integer.getInteger("budget.steps", 400);
    private static final long SEED = Long.getLong("budget.seed", 1);

    private static AnnotationConfigApplicationContext backing;
    private static HikariDataSource database;
    private static JdbcClient jdbc;

    @BeforeAll
    static void migrate() throws Exception {
        backing = new AnnotationConfigApplicationContext(BackingServices.class);
        JdbcConnectionDetails details = backing.getBean(JdbcConnectionDetails.class);
        database = new HikariDataSource();
        database.setJdbcUrl(details.getJdbcUrl());
        database.setUsername(details.getUsername());
        database.setPassword(details.getPassword());
        database.setMaximumPoolSize(THREADS + 1);
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        liquibase.afterPropertiesSet();
        jdbc = JdbcClient.create((DataSource) database);
    }

    @AfterAll
    static void stop() {
        database.close();
        backing.close();
    }

    @Test
    void spendNeverPassesACapAndEveryTokenIsBookedOnce() throws Exception {
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(3).toList();
        BudgetLoad load = load(keys);
        long all = (long) THREADS * STEPS;
        Budgets budgets = new Budgets(jdbc, () -> BudgetLoad.MOMENTS.getFirst());
        budgets.set(null, new Caps(all * 300, null, null, BudgetLoad.cost(all * 550)));
        budgets.set(keys.get(0), new Caps(all * 100, all * 150, null, null));
        budgets.set(keys.get(1), new Caps(null, all * 250, BudgetLoad.cost(all * 100), null));

        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> looks = threads.submit(() -> watch(over));
            List<Callable<Long>> doers =
                    LongStream.range(0, THREADS)
                            .<Callable<Long>>mapToObj(n -> doer(load, n))
                            .toList();
            try {
                for (Future<Long> doer : threads.invokeAll(doers)) {
                    doer.get();
                }
            } finally {
                over.set(true);
            }
            log.info(
                    "{} attempts booked, {} refused for now; {} tasks tried again; {} orders and {} retries refused; {} looks at all accounts: no cap passed, none without its reservations",
                    load.attempts,
                    load.refusedAttempts,
                    load.retries,
                    load.refusedOrders,
                    load.refusedRetries,
                    looks.get());
        }
        load.end(new SplittableRandom(SEED));

        assertThat(books().wrong()).isEqualTo("0 passed, 0 without their reservations");
        assertThat(books().accounts())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(account -> {
                    assertThat(account.open()).as("held and promised in the end").isZero();
                    assertThat(account.spent()).isEqualByComparingTo(account.booked(load));
                });
        assertThat(load.refusedOrders.sum()).as("orders refused").isPositive();
        assertThat(load.refusedAttempts.sum()).as("attempts refused").isPositive();
        assertThat(load.retries.sum()).as("tasks tried again").isPositive();
        assertThat(books().accounts())
                .anySatisfy(account ->
                        assertThat(account.spent())
                                .isGreaterThan(account.cap().multiply(new BigDecimal("0.9"))));
    }

    private static BudgetBooks books() {
        return new BudgetBooks(jdbc);
    }

    private static BudgetLoad load(List<UUID> keys) {
        EstimateProperties estimates =
                new EstimateProperties(
                        1500,
                        BudgetLoad.cost(1500),
                        new BigDecimal("1.5"),
                        60_000,
                        BigDecimal.ONE,
                        10,
                        500,
                        Duration.ofMinutes(1));
        return new BudgetLoad(
                new BudgetRows(jdbc),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                new Promises(
                        jdbc,
                        new Estimates(jdbc, estimates, Instant::now),
                        new SimpleMeterRegistry()),
                keys);
    }

    private static Callable<Long> doer(BudgetLoad load, long number) {
        return () -> {
            SplittableRandom random = new SplittableRandom(SEED * 1000 + number);
            for (int step = 0; step < STEPS; step++) {
                load.step(random);
            }
            return number;
        };
    }

    /** Looks at all accounts at once, again and again; returns how often. */
    private static long watch(AtomicBoolean over) {
        long looks = 0;
        do {
            assertThat(books().wrong()).isEqualTo("0 passed, 0 without their reservations");
            looks++;
        } while (!over.get());
        return looks;
    }
}
