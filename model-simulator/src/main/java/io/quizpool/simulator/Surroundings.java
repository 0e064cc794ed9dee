package io.quizpool.simulator;

import io.quizpool.simulator.answer.BuiltInAuthor;
import io.quizpool.simulator.answer.StatementAuthor;
import io.quizpool.simulator.timing.Sleeper;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.InstantSource;

/**
 * What a simulator stands on.
 *
 * @param address where it listens; port 0 takes a free one
 * @param author writes the statements that briefs ask for
 */
public record Surroundings(
        InetSocketAddress address, StatementAuthor author, InstantSource clock, Sleeper sleeper) {

    /** A free port on loopback, the built-in author, real time. */
    public static Surroundings usual() {
        return new Surroundings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new BuiltInAuthor(),
                Clock.systemUTC(),
                Sleeper.real());
    }

    public Surroundings withAddress(InetSocketAddress value) {
        return new Surroundings(value, author, clock, sleeper);
    }

    public Surroundings withAuthor(StatementAuthor value) {
        return new Surroundings(address, value, clock, sleeper);
    }

    public Surroundings withClock(InstantSource value) {
        return new Surroundings(address, author, value, sleeper);
    }

    public Surroundings withSleeper(Sleeper value) {
        return new Surroundings(address, author, clock, value);
    }
}
