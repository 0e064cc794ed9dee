package io.quizpool.journey;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Quiz apps that fetch problems at the same time, one call after the other, each from its replica
 * until a call fails; from then on from the next replica.
 */
final class QuizApps {

    private static final String RANDOM = "/api/v1/problems/random";
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    /** A call that brought no problem. */
    record Failed(String replica, String why) {}

    private final int apps;
    private final Servings servings;
    private final Queue<Failed> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<Failed> refused = new ConcurrentLinkedQueue<>();

    QuizApps(int apps, Servings servings) {
        this.apps = apps;
        this.servings = servings;
    }

    /** Calls that no whole answer came to. */
    List<Failed> unanswered() {
        return List.copyOf(unanswered);
    }

    /** Calls that were answered with something else than 200. */
    List<Failed> refused() {
        return List.copyOf(refused);
    }

    /** Has {@code count} problems fetched; ends when as many have come. */
    CompletableFuture<Void> fetch(int count, List<ApiReplica> replicas) {
        AtomicInteger left = new AtomicInteger(count);
        CompletableFuture<?>[] running = new CompletableFuture<?>[apps];
        for (int app = 0; app < apps; app++) {
            int replica = app;
            running[app] =
                    CompletableFuture.runAsync(() -> fetch(left, replicas, replica), THREADS);
        }
        return CompletableFuture.allOf(running);
    }

    private void fetch(AtomicInteger left, List<ApiReplica> replicas, int first) {
        int replica = first;
        int failures = 0;
        while (left.getAndDecrement() > 0) {
            while (!call(replicas.get(replica % replicas.size()))) {
                replica++;
                if (++failures > replicas.size()) {
                    throw new IllegalStateException(
                            "No replica serves this app: " + unanswered + refused);
                }
            }
        }
    }

    /** Whether a problem has come. */
    private boolean call(ApiReplica replica) {
        try {
            Client.Answer answer = replica.client().get(RANDOM);
            if (answer.status() == 200) {
                String id = answer.body().path("id").stringValue();
                servings.add(replica.name(), PoolTables.number(id));
                return true;
            }
            refused.add(new Failed(replica.name(), answer.toString()));
        } catch (IOException e) {
            unanswered.add(new Failed(replica.name(), e.toString()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return false;
    }
}
