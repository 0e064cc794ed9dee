package io.quizpool.scaling;

import io.quizpool.scaling.load.Completions;
import io.quizpool.scaling.load.Load;
import io.quizpool.scaling.load.Outcome;
import io.quizpool.scaling.server.Api;
import io.quizpool.scaling.server.Stack;
import io.quizpool.scaling.server.TaskRows;
import io.quizpool.scaling.server.Worker;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.traffic.TrafficStats;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Puts one load on workers of its own, before a model of its own. */
final class Measurement {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration FILLING = Duration.ofSeconds(20);

    private final Stack stack;
    private final Api api;
    private final TaskRows rows;
    private final InstantSource clock;

    Measurement(Stack stack, Api api, InstantSource clock) {
        this.stack = stack;
        this.api = api;
        this.rows = new TaskRows(stack.database());
        this.clock = clock;
    }

    /**
     * Measures so many waves, each of as many tasks as there are slots; one wave before warms up.
     */
    Outcome run(Load load, int waves) throws InterruptedException {
        try (ModelSimulator model =
                ModelSimulator.start(
                        SimulatorSettings.defaults().withLatency(load.modelLatency()))) {
            List<Worker> workers = stack.startWorkers(load, model.baseUrl());
            try {
                api.generate(load.slots());
                rows.awaitEnd();
                return measure(load, waves, workers, model);
            } finally {
                for (Worker worker : workers) {
                    stack.stop(worker);
                }
            }
        }
    }

    private Outcome measure(Load load, int waves, List<Worker> workers, ModelSimulator model)
            throws InterruptedException {
        Worker one = workers.getFirst();
        long idleHeap = one.liveHeap();
        TrafficStats before = model.stats();
        Duration cpuBefore = cpu(workers);
        var begin = clock.instant();
        api.generate(load.slots() * (Completions.LEFT_OUT + waves + 1));
        long heapOfCall = heapOfCall(one, load, model, idleHeap);
        rows.awaitEnd();
        Completions completions = rows.since(begin);
        TrafficStats after = model.stats();
        long calls = after.requests() - before.requests();
        return new Outcome(
                load,
                completions.ends().size(),
                completions.attempts(),
                waves,
                completions.waves(load.slots(), waves),
                completions.meanAttempt(),
                after.maxInFlight(),
                cpu(workers).minus(cpuBefore).dividedBy(Math.max(1, calls)),
                heapOfCall,
                one.mostResident());
    }

    /** Looks once every task has its first call under way, or as many as it gets to fill. */
    private static long heapOfCall(Worker one, Load load, ModelSimulator model, long idleHeap)
            throws InterruptedException {
        long end = System.nanoTime() + FILLING.toNanos();
        while (model.stats().inFlight() < load.slots() && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        long calls = Math.max(1, model.stats().inFlight() / load.workers());
        return Math.max(0, one.liveHeap() - idleHeap) / calls;
    }

    private static Duration cpu(List<Worker> workers) {
        return workers.stream().map(Worker::cpu).reduce(Duration.ZERO, Duration::plus);
    }
}
