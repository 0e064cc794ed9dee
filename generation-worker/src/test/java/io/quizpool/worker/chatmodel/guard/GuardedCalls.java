package io.quizpool.worker.chatmodel.guard;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelCallProperties;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls through the guard of a model that bears four at once; nobody waits for a place. */
final class GuardedCalls {

    static final Reply ANSWER = new Reply.Answered("{}", TokenUsage.NONE);

    /** How long the circuit is open. */
    static final Duration OPEN = Duration.ofSeconds(30);

    /** So many calls that fail open it. */
    static final int WINDOW = 4;

    /** So many calls try the model then. */
    static final int TRIALS = 2;

    static final int AT_ONCE = 4;

    private static final Reply DOWN = new Reply.Unavailable("503", Optional.empty());

    final TestClock clock = new TestClock();
    final MeterRegistry meters = new SimpleMeterRegistry();
    final ModelGuards guards;
    final ModelGuard guard;

    /** How many were made. */
    final AtomicInteger made = new AtomicInteger();

    GuardedCalls() {
        this(new ModelCallProperties.Concurrency(1, AT_ONCE, 8, Duration.ofMillis(1)));
    }

    GuardedCalls(ModelCallProperties.Concurrency concurrency) {
        this.guards =
                new ModelGuards(
                        new ModelCallProperties(
                                new ModelCallProperties.Retry(
                                        0, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)),
                                concurrency,
                                new ModelCallProperties.Circuit(50, WINDOW, OPEN, TRIALS)),
                        meters,
                        clock);
        this.guard = guards.of(model("writer"));
    }

    /** Makes a call that gets {@code reply}. */
    Reply make(Reply reply) {
        return guard.make(() -> {
            made.incrementAndGet();
            return reply;
        });
    }

    void fail(int times) {
        for (int i = 0; i < times; i++) {
            make(DOWN);
        }
    }

    /** 1 where the circuit is in {@code state}, by its metric. */
    double circuit(String state) {
        return meters.get("quizpool.model.circuit")
                .tags("state", state, "gen_ai.request.model", "writer")
                .gauge()
                .value();
    }

    static ChatModelProperties model(String name) {
        return new ChatModelProperties(
                "sk-test", URI.create("http://model.test/v1"), name, Duration.ofSeconds(1), 100);
    }
}
