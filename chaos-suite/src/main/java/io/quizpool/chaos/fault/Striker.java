package io.quizpool.chaos.fault;

import io.quizpool.chaos.installation.Installation;
import io.quizpool.chaos.installation.Upgrade;
import io.quizpool.chaos.installation.Victim;
import io.quizpool.chaos.stray.StrayMessages;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessException;

/** Does what the plan says, each strike on a thread of its own, so that faults overlap. */
public final class Striker {

    private static final int TRIES = 15;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final String HAPPENED = "  %5.1f s  %s%n";
    private static final int LEAST_DELAY_MS = 5;
    private static final int MOST_DELAY_MS = 150;

    private final Installation installation;
    private final StrayMessages stray;
    private final PrintStream out;
    private final Tally tally = new Tally();
    private final ReentrantLock network = new ReentrantLock();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    public Striker(Installation installation, StrayMessages stray, PrintStream out) {
        this.installation = installation;
        this.stray = stray;
        this.out = out;
    }

    /**
     * Returns when the last strike is over and everything is itself again.
     *
     * @param upgrades carried out meanwhile, one after the other at equal distances
     */
    public void carryOut(FaultPlan plan, List<Upgrade> upgrades, Duration length)
            throws InterruptedException {
        var begin = System.nanoTime();
        List<Thread> strikes = new ArrayList<>();
        strikes.add(Thread.ofVirtual().start(() -> carryOut(upgrades, begin, length)));
        for (var strike : plan.strikes()) {
            sleepUntil(begin + strike.at().toNanos());
            strikes.add(Thread.ofVirtual().start(() -> carryOut(strike)));
        }
        sleepUntil(begin + length.toNanos());
        for (var strike : strikes) {
            strike.join();
        }
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        installation.heal();
    }

    /** How often each fault struck. */
    public Tally tally() {
        return tally;
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime())));
    }

    private void carryOut(List<Upgrade> upgrades, long begin, Duration length) {
        var distance = length.dividedBy(upgrades.size() + 1L);
        try {
            for (var i = 0; i < upgrades.size(); i++) {
                var at = distance.multipliedBy(i + 1L);
                sleepUntil(begin + at.toNanos());
                upgrades.get(i).carryOut();
                out.printf(HAPPENED, at.toMillis() / 1000.0, upgrades.get(i).name() + " upgraded");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }

    private void carryOut(Strike strike) {
        var struck = false;
        try {
            struck = strike(strike);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
        if (struck) {
            tally.count(strike.fault());
        }
        out.printf(
                HAPPENED,
                strike.at().toMillis() / 1000.0,
                strike.fault().title() + (struck ? "" : ": not done, it was down too long"));
    }

    /** Whether it could be done. */
    private boolean strike(Strike strike) throws InterruptedException {
        var random = new Random(strike.seed());
        return switch (strike.fault()) {
            case API_KILLED -> one(installation.apis(), strike).kill(strike.lasts());
            case WORKER_KILLED -> one(installation.workers(), strike).kill(strike.lasts());
            case BROKER_KILLED -> installation.broker().kill(strike.lasts());
            case DATABASE_KILLED -> installation.database().kill(strike.lasts());
            case BROKER_PAUSED -> installation.broker().pause(strike.lasts());
            case WORKER_PAUSED -> one(installation.workers(), strike).pause(strike.lasts());
            case DATABASE_SLOW -> slowDown(strike.lasts(), random);
            case MESSAGES_COPIED -> smuggle(() -> stray.copy(random));
            case OLDER_VERSION -> smuggle(() -> stray.older(random));
            case NEWER_VERSION -> smuggle(() -> stray.newer(random));
            case POISON -> smuggle(() -> stray.poison(random));
        };
    }

    private interface Smuggling {
        void smuggle() throws InterruptedException;
    }

    /** Waits a while for a broker or database that is down. */
    private static boolean smuggle(Smuggling messages) throws InterruptedException {
        for (var left = TRIES; left > 0; left--) {
            try {
                messages.smuggle();
                return true;
            } catch (KafkaException | DataAccessException away) {
                Thread.sleep(BETWEEN_TRIES);
            }
        }
        return false;
    }

    private boolean slowDown(Duration time, Random random) throws InterruptedException {
        if (!network.tryLock()) {
            return false;
        }
        try {
            var delay = LEAST_DELAY_MS + random.nextInt(MOST_DELAY_MS - LEAST_DELAY_MS + 1);
            installation.link().delay(Duration.ofMillis(delay));
            Thread.sleep(time);
            return true;
        } finally {
            installation.link().delay(Duration.ZERO);
            network.unlock();
        }
    }

    private static Victim one(List<Victim> victims, Strike strike) {
        return victims.get(strike.victim() % victims.size());
    }
}
