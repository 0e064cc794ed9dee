package io.quizpool.local.settings;

import io.quizpool.local.home.LocalEnv;
import io.quizpool.local.home.Trouble;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How this local system is set up. A variable of the environment wins over what local.env remembers
 * from the last start, which wins over the default.
 *
 * @param firstProblems how many problems to ask for when the pool is empty; 0 for none
 * @param adminKey the key that the API is told to create at its first start
 * @param environment the launcher's own variables
 * @param remembered what local.env held
 */
public record Settings(
        Map<Port, Integer> ports,
        int firstProblems,
        String adminKey,
        Map<String, String> environment,
        Map<String, String> remembered) {
    private static final String FIRST_PROBLEMS = "QUIZPOOL_FIRST_PROBLEMS";
    private static final String KEY = "QUIZPOOL_API_KEY";

    private static final Map<String, String> RECEIVERS_ON_THIS_MACHINE =
            Map.of(
                    "QUIZPOOL_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8,::1",
                    "QUIZPOOL_WEBHOOK_ALLOW_HTTP", "true",
                    "QUIZPOOL_WEBHOOK_PORTS", "1-65535");

    public static Settings read(
            Map<String, String> environment, LocalEnv localEnv, RandomGenerator random) {
        var remembered = localEnv.read();
        var ports = new EnumMap<Port, Integer>(Port.class);
        var owners = new HashMap<Integer, Port>();
        for (var port : Port.values()) {
            var value = environment.getOrDefault(port.variable(), remembered.get(port.variable()));
            var number = value == null ? port.usual() : port.parse(value);
            ports.put(port, number);
            var owner = owners.put(number, port);
            if (owner != null) {
                throw new Trouble(
                        "%s and %s are both %d. Give each a port of its own."
                                .formatted(owner.variable(), port.variable(), number));
            }
        }
        var key = remembered.get(KEY);
        return new Settings(
                ports,
                firstProblems(environment.getOrDefault(FIRST_PROBLEMS, "60")),
                key == null ? Secret.apiKey(random) : key,
                environment,
                remembered);
    }

    private static int firstProblems(String value) {
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) <= 1000) {
            return Integer.parseInt(value);
        }
        throw new Trouble(
                "%s=%s: set it to a number from 0 (leave the pool empty) to 1000."
                        .formatted(FIRST_PROBLEMS, value));
    }

    public int port(Port port) {
        return Objects.requireNonNull(ports.get(port));
    }

    /** Throws where a port was set that differs from where the running parts know it to be. */
    public void requireNothingMoved() {
        ports.forEach((port, number) -> {
            var before = remembered.get(port.variable());
            if (before != null && port.parse(before) != number) {
                throw new Trouble(
                        "Parts of Quizpool still run with %1$s=%2$s. To move to %3$d, stop them first: ./quizpool down; to keep the port, leave %1$s out."
                                .formatted(port.variable(), before, number));
            }
        });
    }

    public String url() {
        return "http://127.0.0.1:" + port(Port.API);
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + port(Port.API_MANAGEMENT);
    }

    /**
     * The options for a part's Java: small heaps by default, as all share one machine.
     *
     * @param part the part's name as in {@code QUIZPOOL_WORKER_JAVA_OPTIONS}
     */
    public List<String> javaOptions(String part, String usual) {
        return List.of(
                environment
                        .getOrDefault("QUIZPOOL_" + part + "_JAVA_OPTIONS", usual)
                        .strip()
                        .split("\\s+"));
    }

    /** Where the API may send webhooks: to this machine too, unless the user says otherwise. */
    public Map<String, String> webhookDestinations() {
        var variables = new HashMap<>(RECEIVERS_ON_THIS_MACHINE);
        variables.replaceAll(environment::getOrDefault);
        return variables;
    }

    /**
     * What local.env holds, so that a shell can call the API and the next start finds its ports.
     */
    public Map<String, String> toLocalEnv() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("QUIZPOOL_URL", url());
        variables.put("QUIZPOOL_MANAGEMENT_URL", managementUrl());
        variables.put(KEY, adminKey);
        ports.forEach((port, number) -> variables.put(port.variable(), number.toString()));
        return variables;
    }
}
