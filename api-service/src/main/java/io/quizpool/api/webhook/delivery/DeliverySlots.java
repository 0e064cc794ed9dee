package io.quizpool.api.webhook.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** How many deliveries are under way, in all and for each API key. */
final class DeliverySlots {

    private final int most;
    private final int mostPerKey;
    private final Map<UUID, Integer> underWay = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition allFree = lock.newCondition();

    private int taken;

    DeliverySlots(int most, int mostPerKey) {
        this.most = most;
        this.mostPerKey = mostPerKey;
    }

    boolean anyFree() {
        lock.lock();
        try {
            return taken < most;
        } finally {
            lock.unlock();
        }
    }

    /** The API keys that have as many under way as one may have. */
    Set<UUID> busyKeys() {
        lock.lock();
        try {
            return underWay.entrySet().stream()
                    .filter(key -> key.getValue() >= mostPerKey)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        } finally {
            lock.unlock();
        }
    }

    void take(UUID key) {
        lock.lock();
        try {
            taken++;
            underWay.merge(key, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    void giveBack(UUID key) {
        lock.lock();
        try {
            taken--;
            underWay.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
            if (taken == 0) {
                allFree.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until none is under way, but no longer than {@code longest}. */
    void awaitAllFree(Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (taken > 0 && left > 0) {
                left = allFree.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
