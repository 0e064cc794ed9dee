package io.quizpool.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What the quiz apps were served, by whom, in the order in which the answers came. */
final class Servings {

    private static final long SECOND = 1_000_000_000;

    /** An answer that has come in whole, at {@link System#nanoTime}. */
    record Serving(String replica, int problem, long at) {}

    private final List<Serving> servings = new ArrayList<>();
    private final Map<Integer, CompletableFuture<Void>> marks = new HashMap<>();

    void add(String replica, int problem) {
        record(new Serving(replica, problem, System.nanoTime())).complete(null);
    }

    private synchronized CompletableFuture<Void> record(Serving serving) {
        servings.add(serving);
        return marks.getOrDefault(servings.size(), new CompletableFuture<>());
    }

    /** Completed as soon as there are {@code size} servings, by whoever adds the last of them. */
    synchronized CompletableFuture<Void> reach(int size) {
        return marks.computeIfAbsent(size, any -> new CompletableFuture<>());
    }

    synchronized int size() {
        return servings.size();
    }

    /** Those from the {@code first} on. */
    synchronized List<Serving> since(int first) {
        return List.copyOf(servings.subList(first, servings.size()));
    }

    /** The problems that were served from the {@code first} serving on. */
    BitSet problemsSince(int first) {
        BitSet problems = new BitSet();
        since(first).forEach(serving -> problems.set(serving.problem()));
        return problems;
    }

    /** How often a replica has served each problem. */
    Map<Integer, Integer> by(String replica) {
        Map<Integer, Integer> counts = new HashMap<>();
        since(0).stream()
                .filter(serving -> serving.replica().equals(replica))
                .forEach(serving -> counts.merge(serving.problem(), 1, Integer::sum));
        return counts;
    }

    /** The most that came within a second. */
    int mostInASecond() {
        List<Serving> all = since(0);
        int most = 0;
        int first = 0;
        for (int last = 0; last < all.size(); last++) {
            while (all.get(last).at() - all.get(first).at() > SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
