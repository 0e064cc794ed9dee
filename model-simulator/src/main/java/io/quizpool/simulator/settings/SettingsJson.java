package io.quizpool.simulator.settings;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.FaultWords;
import io.quizpool.simulator.timing.Latency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings and scripts as JSON. The API key is neither shown nor taken. */
public final class SettingsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String ALLOWED =
            "latency, faults, seed, requests_per_minute, tokens_per_minute, models";

    private SettingsJson() {}

    /** The settings, all fields but the key. */
    public static ObjectNode write(SimulatorSettings settings) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("latency", settings.latency().text());
        ObjectNode faults = json.putObject("faults");
        settings.faults().shares().forEach((fault, share) -> faults.put(fault.word(), share));
        json.put("seed", settings.seed());
        json.put("requests_per_minute", settings.requestsPerMinute());
        json.put("tokens_per_minute", settings.tokensPerMinute());
        ArrayNode models = json.putArray("models");
        settings.models().forEach(models::add);
        return json;
    }

    /**
     * The settings that {@code body} asks for; what it leaves out stays as in {@code base}.
     *
     * @throws IllegalArgumentException where a field is unknown or has no such value; the message
     *     says what is allowed
     */
    public static SimulatorSettings read(String body, SimulatorSettings base) {
        SimulatorSettings settings = base;
        for (Map.Entry<String, JsonNode> field : object(body).properties()) {
            JsonNode value = field.getValue();
            settings =
                    switch (field.getKey()) {
                        case "latency" ->
                                settings.withLatency(Latency.parse(text("latency", value)));
                        case "faults" -> settings.withFaults(shares(value));
                        case "seed" -> settings.withSeed(whole("seed", value).longValue());
                        case "requests_per_minute" ->
                                settings.withRequestsPerMinute(limit("requests_per_minute", value));
                        case "tokens_per_minute" ->
                                settings.withTokensPerMinute(limit("tokens_per_minute", value));
                        case "models" -> settings.withModels(texts("models", value));
                        case "api_key" ->
                                throw new IllegalArgumentException(
                                        "api_key is set at the start and cannot be changed");
                        default ->
                                throw new IllegalArgumentException(
                                        "'%s' is no setting: allowed are %s"
                                                .formatted(field.getKey(), ALLOWED));
                    };
        }
        return settings;
    }

    /**
     * The faults of a script: {@code {"faults": ["429:2s", "none", "hang"]}}.
     *
     * @throws IllegalArgumentException where {@code body} is nothing of the kind
     */
    public static List<Fault> readScript(String body) {
        ObjectNode script = object(body);
        if (script.size() != 1 || !script.has("faults")) {
            throw new IllegalArgumentException(
                    "a script is {\"faults\": [...]} with any of " + FaultWords.allowed());
        }
        return texts("faults", script.get("faults")).stream().map(FaultWords::parse).toList();
    }

    private static ObjectNode object(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the body is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("the body is no JSON object");
    }

    private static Map<Fault, Double> shares(JsonNode value) {
        if (!(value instanceof ObjectNode faults)) {
            throw new IllegalArgumentException(
                    "faults is an object of shares, as {\"429\": 0.05}, of "
                            + FaultWords.allowed());
        }
        Map<Fault, Double> shares = new LinkedHashMap<>();
        faults.properties()
                .forEach(entry -> {
                    if (!entry.getValue().isNumber()) {
                        throw new IllegalArgumentException(
                                "the share of fault '%s' is a number from 0 to 1"
                                        .formatted(entry.getKey()));
                    }
                    shares.put(FaultWords.parse(entry.getKey()), entry.getValue().doubleValue());
                });
        return shares;
    }

    private static JsonNode whole(String field, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException(field + " is a whole number");
        }
        return value;
    }

    private static int limit(String field, JsonNode value) {
        if (!whole(field, value).canConvertToInt()) {
            throw new IllegalArgumentException(field + " is at most " + Integer.MAX_VALUE);
        }
        return value.intValue();
    }

    private static String text(String field, JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException(field + " is a string");
        }
        return value.stringValue();
    }

    private static List<String> texts(String field, JsonNode value) {
        if (!value.isArray()) {
            throw new IllegalArgumentException(field + " is an array of strings");
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(text("each of " + field, element)));
        return texts;
    }
}
