package io.quizpool.api.usage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts what is asked with each key, in memory, and adds it to the table every few seconds. While
 * the database is away the counts wait. They take room for each key that exists and day, no more.
 */
@Component
public final class KeyUsage {

    private static final Logger log = LoggerFactory.getLogger(KeyUsage.class);

    /** Of one day's tallies, by key. */
    private record Day(long epochDay, ConcurrentHashMap<UUID, Tally> tallies) {}

    private final UsageRows rows;
    private final UsageProperties properties;
    private final InstantSource clock;
    private final ConcurrentHashMap<Long, Day> days = new ConcurrentHashMap<>();
    private volatile Day today;
    private volatile int waiting;
    private boolean refused;

    KeyUsage(
            UsageRows rows, UsageProperties properties, InstantSource clock, MeterRegistry meters) {
        this.rows = rows;
        this.properties = properties;
        this.clock = clock;
        this.today = day(epochDay(clock.millis()));
        Gauge.builder("quizpool.usage.unwritten", this, usage -> usage.waiting)
                .description("Days of keys whose counts the database refused the last time")
                .register(meters);
    }

    /** One request was authenticated as {@code keyId}'s. */
    public void request(UUID keyId) {
        long now = clock.millis();
        tally(keyId, now).request(now);
    }

    /** One problem was handed out to {@code keyId}. */
    public void serving(UUID keyId) {
        long now = clock.millis();
        tally(keyId, now).serving(now);
    }

    /** One request of {@code keyId} was turned away: for its limit, its address or its scope. */
    public void refusal(UUID keyId) {
        long now = clock.millis();
        tally(keyId, now).refusal(now);
    }

    /**
     * Adds to the table what has been counted since the last time; how many requests, servings and
     * refusals. Throws where the database is away: they wait on then.
     */
    public synchronized long flush() {
        Map<UsageRows.Row, Tally> counted = counted();
        if (counted.isEmpty()) {
            return 0;
        }
        try {
            rows.add(List.copyOf(counted.keySet()));
        } catch (DataAccessException | TransactionException e) {
            waitOn(counted.size(), e);
            throw e;
        }
        counted.forEach((row, tally) -> tally.written(row.counts()));
        waiting = 0;
        forgetThePast();
        if (refused) {
            log.info("Usage is written again");
            refused = false;
        }
        return counted.keySet().stream().mapToLong(row -> row.counts().total()).sum();
    }

    /** As {@link #flush}, where nobody is there to be told that the database is away. */
    @PreDestroy
    @Scheduled(fixedDelayString = "${quizpool.usage.write-every}")
    void write() {
        try {
            flush();
        } catch (DataAccessException | TransactionException e) {
            log.debug("The next write makes up for it", e);
        }
    }

    @Scheduled(fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void deleteOld() {
        rows.deleteBefore(
                LocalDate.ofInstant(clock.instant().minus(properties.retention()), ZoneOffset.UTC));
    }

    private void waitOn(int counts, Exception why) {
        waiting = counts;
        if (!refused) {
            log.warn("Usage waits in memory until the database answers: {}", why.getMessage());
            refused = true;
        }
    }

    /** In the order of the keys, as on every replica: two that write at once wait, not deadlock. */
    private Map<UsageRows.Row, Tally> counted() {
        record Counted(UsageRows.Row row, Tally tally) {}
        List<Counted> all = new ArrayList<>();
        days.values()
                .forEach(day ->
                        day.tallies()
                                .forEach((key, tally) -> {
                                    Tally.Unwritten counts = tally.unwritten();
                                    if (counts.total() > 0) {
                                        LocalDate date = LocalDate.ofEpochDay(day.epochDay());
                                        all.add(
                                                new Counted(
                                                        new UsageRows.Row(key, date, counts),
                                                        tally));
                                    }
                                }));
        all.sort(
                Comparator.comparing((Counted counted) -> counted.row().keyId())
                        .thenComparing(counted -> counted.row().day()));
        Map<UsageRows.Row, Tally> inOrder = new LinkedHashMap<>();
        all.forEach(counted -> inOrder.put(counted.row(), counted.tally()));
        return inOrder;
    }

    /** A request that began before midnight may still be counted for yesterday. */
    private void forgetThePast() {
        long yesterday = epochDay(clock.millis()) - 1;
        days.keySet().removeIf(day -> day < yesterday);
    }

    private Tally tally(UUID keyId, long now) {
        long epochDay = epochDay(now);
        Day current = today;
        if (current.epochDay() != epochDay) {
            current = day(epochDay);
            today = current;
        }
        Tally known = current.tallies().get(keyId);
        return known != null ? known : current.tallies().computeIfAbsent(keyId, key -> new Tally());
    }

    private Day day(long epochDay) {
        return days.computeIfAbsent(epochDay, day -> new Day(day, new ConcurrentHashMap<>()));
    }

    private static long epochDay(long millis) {
        return Math.floorDiv(millis, TimeUnit.DAYS.toMillis(1));
    }
}
