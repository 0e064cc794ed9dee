package io.quizpool.simulator.control;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.http.Call;
import io.quizpool.simulator.http.Route;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.settings.LiveSettings;
import io.quizpool.simulator.settings.SettingsJson;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.traffic.Traffic;
import io.quizpool.simulator.traffic.TrafficStats;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes the running simulator. Asks for no key: it is bound to loopback by default. */
public final class Control {

    private final LiveSettings settings;
    private final Traffic traffic;

    public Control(LiveSettings settings, Traffic traffic) {
        this.settings = settings;
        this.traffic = traffic;
    }

    /** All endpoints below {@code /simulator}. */
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/simulator/settings", this::showSettings),
                new Route("PUT", "/simulator/settings", call -> change(call, bare())),
                new Route("PATCH", "/simulator/settings", call -> change(call, settings.current())),
                new Route("POST", "/simulator/script", this::script),
                new Route("GET", "/simulator/stats", this::showStats),
                new Route("DELETE", "/simulator/stats", this::resetStats));
    }

    private void showSettings(Call call) throws IOException {
        call.send(200, SettingsJson.write(settings.current()));
    }

    private void change(Call call, SimulatorSettings base) throws IOException, ApiException {
        String body = call.body();
        settings.replace(accepted(() -> SettingsJson.read(body, base)));
        showSettings(call);
    }

    /** What a whole replacement starts from: the defaults, and the key which cannot be changed. */
    private SimulatorSettings bare() {
        return SimulatorSettings.defaults().withApiKey(settings.current().apiKey());
    }

    private void script(Call call) throws IOException, ApiException {
        String body = call.body();
        List<Fault> script = accepted(() -> SettingsJson.readScript(body));
        settings.script(script);
        call.send(200, JsonMapper.shared().createObjectNode().put("scripted", settings.scripted()));
    }

    private void showStats(Call call) throws IOException {
        TrafficStats stats = traffic.stats();
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("requests", stats.requests());
        json.put("in_flight", stats.inFlight());
        json.put("max_in_flight", stats.maxInFlight());
        ObjectNode outcomes = json.putObject("outcomes");
        new TreeMap<>(stats.outcomes()).forEach(outcomes::put);
        json.putObject("tokens")
                .put("prompt", stats.promptTokens())
                .put("completion", stats.completionTokens())
                .put("cached", stats.cachedTokens());
        json.put("scripted", settings.scripted());
        call.send(200, json);
    }

    private void resetStats(Call call) throws IOException {
        traffic.reset();
        showStats(call);
    }

    private static <T> T accepted(Supplier<T> reading) throws ApiException {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ApiException(ApiError.invalid(null, String.valueOf(e.getMessage())));
        }
    }
}
