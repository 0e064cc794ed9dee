package io.quizpool.simulator.cli;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.util.List;

/** What a command line asks for. */
public sealed interface Invocation {

    /**
     * Start and answer until stopped.
     *
     * @param host name or address to listen on
     * @param port 0 takes a free one
     * @param script faults for the first requests
     */
    record Run(String host, int port, SimulatorSettings settings, List<Fault> script)
            implements Invocation {}

    /** Show the help. */
    record Help() implements Invocation {}

    /** Cannot be understood; {@code message} says what would be. */
    record Wrong(String message) implements Invocation {}
}
