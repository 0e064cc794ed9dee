package io.quizpool.chaos.installation;

import io.quizpool.local.children.Children;
import io.quizpool.local.children.Starter;
import io.quizpool.local.process.Part;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A process of one of the services, whichever version of it runs at the moment. */
record Replica(String name, Victim victim, Incarnation incarnation) {

    /** How a process with the name given is made from one version or another. */
    interface Incarnation {
        Part of(String name, Programs programs);
    }

    /** Begins with {@code programs}. */
    static Replica of(
            String name,
            Programs programs,
            Incarnation incarnation,
            Starter starter,
            Children children) {
        var victim = new Victim(numbered(name, programs, incarnation), starter, children);
        return new Replica(name, victim, incarnation);
    }

    /** What makes it one of {@code newer}. */
    Upgrade to(Programs newer) {
        return new Upgrade(name, victim, numbered(name + "-upgraded", newer, incarnation));
    }

    /** Each start under a name of its own, so that no log is overwritten. */
    private static Supplier<Part> numbered(
            String name, Programs programs, Incarnation incarnation) {
        var starts = new AtomicInteger();
        return () -> incarnation.of("%s.%d".formatted(name, starts.incrementAndGet()), programs);
    }
}
