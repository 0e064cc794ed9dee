package io.quizpool.simulator.cli;

import io.quizpool.simulator.cli.Invocation.Help;
import io.quizpool.simulator.cli.Invocation.Run;
import io.quizpool.simulator.cli.Invocation.Wrong;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.FaultWords;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads options: from the environment first, then from the arguments, which win. */
public final class CommandLine {

    /** The help text. */
    public static final String HELP =
            """
            Simulates a chat model behind the OpenAI chat-completions protocol.

            usage: java -jar model-simulator-exec.jar [--OPTION VALUE]...

              --host HOST                 where to listen (127.0.0.1)
              --port PORT                 0 takes a free one (8089)
              --latency LATENCY           3s, 1s..5s or lognormal:3s:0.5 (0ms)
              --fault FAULT=SHARE[,...]   how often what goes wrong, shares from 0 to 1; repeatable
              --script FAULT[,...]        faults of the first requests, in order; repeatable
              --seed NUMBER               equal seeds give equal draws (1)
              --requests-per-minute N     more are answered with 429 (100000000)
              --tokens-per-minute N       more are answered with 429 (100000000)
              --model NAME[,...]          names to answer to; repeatable (any)
              --api-key KEY               what clients must send (anyone may ask);
                                          better given as SIMULATOR_API_KEY
              --help

            Each option is read from the environment too: SIMULATOR_LATENCY for --latency.

            faults: %s
            """
                    .formatted(FaultWords.allowed());

    private static final List<String> OPTIONS =
            List.of(
                    "host",
                    "port",
                    "latency",
                    "fault",
                    "script",
                    "seed",
                    "requests-per-minute",
                    "tokens-per-minute",
                    "model",
                    "api-key");

    private final Map<Fault, Double> shares = new LinkedHashMap<>();
    private final List<Fault> script = new ArrayList<>();
    private final List<String> models = new ArrayList<>();
    private SimulatorSettings settings = SimulatorSettings.defaults();
    private String host = "127.0.0.1";
    private int port = 8089;

    private CommandLine() {}

    /** What {@code arguments} and {@code environment} ask for. */
    public static Invocation read(List<String> arguments, Map<String, String> environment) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Help();
        }
        try {
            CommandLine line = new CommandLine();
            for (String option : OPTIONS) {
                String value =
                        environment.get(
                                "SIMULATOR_" + option.toUpperCase(Locale.ROOT).replace('-', '_'));
                if (value != null && !value.isBlank()) {
                    line.set(option, value);
                }
            }
            line.read(arguments);
            return line.run();
        } catch (IllegalArgumentException e) {
            return new Wrong(String.valueOf(e.getMessage()));
        }
    }

    private void read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!option.startsWith("--") || !OPTIONS.contains(option.substring(2))) {
                throw new IllegalArgumentException(
                        "'%s' is no option: --help lists them".formatted(option));
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("%s needs a value".formatted(option));
            }
            set(option.substring(2), arguments.get(i + 1));
        }
    }

    private Run run() {
        return new Run(
                host, port, settings.withFaults(shares).withModels(models), List.copyOf(script));
    }

    private void set(String option, String value) {
        switch (option) {
            case "host" -> host = value;
            case "port" -> port = within(option, value, 0, 65_535);
            case "latency" -> settings = settings.withLatency(Latency.parse(value));
            case "fault" -> parts(value).forEach(this::share);
            case "script" -> parts(value).map(FaultWords::parse).forEach(script::add);
            case "seed" -> settings = settings.withSeed(number(option, value));
            case "requests-per-minute" ->
                    settings =
                            settings.withRequestsPerMinute(
                                    within(option, value, 1, Integer.MAX_VALUE));
            case "tokens-per-minute" ->
                    settings =
                            settings.withTokensPerMinute(
                                    within(option, value, 1, Integer.MAX_VALUE));
            case "model" -> parts(value).forEach(models::add);
            case "api-key" -> settings = settings.withApiKey(value);
            default -> throw new IllegalStateException("option without a meaning: " + option);
        }
    }

    private void share(String text) {
        int sign = text.lastIndexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException(
                    "'%s' is no share of a fault: write FAULT=SHARE, as 429=0.05".formatted(text));
        }
        try {
            shares.put(
                    FaultWords.parse(text.substring(0, sign)),
                    Double.valueOf(text.substring(sign + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is no share: write a number from 0 to 1, as 0.05"
                            .formatted(text.substring(sign + 1)),
                    e);
        }
    }

    private static Stream<String> parts(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip);
    }

    private static int within(String option, String value, int least, int most) {
        long number = number(option, value);
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "--%s is from %d to %d, not %d".formatted(option, least, most, number));
        }
        return (int) number;
    }

    private static long number(String option, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--%s is a whole number, not '%s'".formatted(option, value), e);
        }
    }
}
