package io.quizpool.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Orders problems anew whenever few are left to do, so that no worker is ever without a task. */
final class SteadyLoad implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Installation quizpool;
    private final int each;
    private final List<String> requests = new ArrayList<>();
    private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<?> orders;
    private volatile boolean enough;

    /**
     * Begins.
     *
     * @param each how many problems are ordered at once, and from how few open ones on
     */
    SteadyLoad(Installation quizpool, int each) {
        this.quizpool = quizpool;
        this.each = each;
        this.orders = thread.submit(this::order);
    }

    /** Orders no more; returns the requests once all have ended. */
    List<JsonNode> end() throws Exception {
        enough = true;
        orders.get();
        List<JsonNode> ended = new ArrayList<>();
        for (String request : requests) {
            ended.add(quizpool.awaitEnd(request));
        }
        return ended;
    }

    @Override
    public void close() {
        enough = true;
        thread.close();
    }

    private Void order() throws IOException, InterruptedException {
        while (!enough) {
            requests.add(quizpool.generate("{\"count\": %d}".formatted(each)));
            await().atMost(LONGEST).until(() -> enough || open() < each);
        }
        return null;
    }

    /** Tasks that have not ended; none of older requests are left. */
    private int open() throws IOException, InterruptedException {
        int open = 0;
        for (String path : requests.subList(Math.max(0, requests.size() - 4), requests.size())) {
            JsonNode request = quizpool.client().get(path).body();
            open +=
                    each
                            - request.path("generated_count").intValue()
                            - request.path("failed_count").intValue();
        }
        return open;
    }
}
