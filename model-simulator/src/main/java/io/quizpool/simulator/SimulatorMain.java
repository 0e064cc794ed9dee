package io.quizpool.simulator;

import io.quizpool.simulator.cli.CommandLine;
import io.quizpool.simulator.cli.Invocation;
import io.quizpool.simulator.cli.Invocation.Help;
import io.quizpool.simulator.cli.Invocation.Run;
import io.quizpool.simulator.cli.Invocation.Wrong;
import io.quizpool.simulator.fault.Fault;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;

/** The simulator as a program: answers until it is stopped. */
public final class SimulatorMain {

    private SimulatorMain() {}

    public static void main(String[] arguments) {
        Invocation invocation = CommandLine.read(List.of(arguments), System.getenv());
        switch (invocation) {
            case Help _ -> System.out.print(CommandLine.HELP);
            case Wrong(String message) -> fail(message);
            case Run run -> start(run);
        }
    }

    private static void start(Run run) {
        InetSocketAddress address = new InetSocketAddress(run.host(), run.port());
        if (address.isUnresolved()) {
            fail("host '%s' has no address: name another with --host".formatted(run.host()));
            return;
        }
        try {
            // Not closed: it answers until the process ends.
            ModelSimulator simulator =
                    ModelSimulator.start(run.settings(), Surroundings.usual().withAddress(address));
            simulator.script(run.script().toArray(Fault[]::new));
            System.out.println("Model simulator: OPENAI_BASE_URL=" + simulator.baseUrl());
            System.out.println("Settings, script and statistics: " + simulator.controlUrl());
        } catch (UncheckedIOException e) {
            fail(e.getMessage() + "; choose another address with --host and --port");
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(2);
    }
}
