package io.quizpool.simulator;

import com.sun.net.httpserver.HttpServer;
import io.quizpool.simulator.answer.SimulatedModel;
import io.quizpool.simulator.chat.Admission;
import io.quizpool.simulator.chat.ChatCompletions;
import io.quizpool.simulator.chat.Completions;
import io.quizpool.simulator.chat.Models;
import io.quizpool.simulator.control.Control;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.http.Handler;
import io.quizpool.simulator.http.Route;
import io.quizpool.simulator.http.Router;
import io.quizpool.simulator.settings.LiveSettings;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.traffic.RecordedRequest;
import io.quizpool.simulator.traffic.Traffic;
import io.quizpool.simulator.traffic.TrafficStats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A chat model behind the OpenAI chat-completions protocol, which takes as long and fails as often
 * as it is told. Listens from {@link #start} to {@link #close}.
 */
public final class ModelSimulator implements AutoCloseable {

    private static final int BACKLOG = 4096;

    private final HttpServer server;
    private final ExecutorService threads;
    private final LiveSettings settings;
    private final Traffic traffic;

    private ModelSimulator(
            HttpServer server, ExecutorService threads, LiveSettings settings, Traffic traffic) {
        this.server = server;
        this.threads = threads;
        this.settings = settings;
        this.traffic = traffic;
    }

    /** Starts on a free port of loopback, with the built-in author. */
    public static ModelSimulator start(SimulatorSettings settings) {
        return start(settings, Surroundings.usual());
    }

    /**
     * Starts where and with what {@code surroundings} say.
     *
     * @throws UncheckedIOException where the address cannot be bound
     */
    public static ModelSimulator start(SimulatorSettings settings, Surroundings surroundings) {
        LiveSettings live = new LiveSettings(settings);
        Traffic traffic = new Traffic();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpServer server = bind(surroundings.address());
        server.setExecutor(threads);
        server.createContext("/", new Router(routes(live, traffic, surroundings)));
        server.start();
        return new ModelSimulator(server, threads, live, traffic);
    }

    /** What OpenAI clients take as their base URL: {@code http://127.0.0.1:PORT/v1}. */
    public URI baseUrl() {
        return address("/v1");
    }

    /** The address of the control endpoints: {@code http://127.0.0.1:PORT/simulator}. */
    public URI controlUrl() {
        return address("/simulator");
    }

    /** Other settings from the next request on; the draws begin anew with their seed. */
    public void settings(SimulatorSettings replacement) {
        settings.replace(replacement);
    }

    /**
     * One fault for each of the next requests, in order of arrival, after those scripted before.
     */
    public void script(Fault... faults) {
        settings.script(List.of(faults));
    }

    /** The latest 10,000 chat-completion requests, the earliest of them first. */
    public List<RecordedRequest> requests() {
        return traffic.latest();
    }

    /** Counts since the start or the last reset. */
    public TrafficStats stats() {
        return traffic.stats();
    }

    /** Stops listening; what is in flight ends without an answer. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static List<Route> routes(
            LiveSettings settings, Traffic traffic, Surroundings surroundings) {
        InstantSource clock = surroundings.clock();
        Admission admission = new Admission(settings, clock);
        Completions completions = new Completions(new SimulatedModel(surroundings.author()), clock);
        Handler chat =
                new ChatCompletions(
                                settings,
                                admission,
                                completions,
                                traffic,
                                clock,
                                surroundings.sleeper())
                        ::handle;
        Handler models = new Models(settings, admission)::handle;
        List<Route> routes = new ArrayList<>(new Control(settings, traffic).routes());
        for (String base : List.of("/v1", "")) {
            routes.add(new Route("POST", base + "/chat/completions", chat));
            routes.add(new Route("GET", base + "/models", models));
        }
        return routes;
    }

    private static HttpServer bind(InetSocketAddress address) {
        HttpServerTuning.apply();
        try {
            return HttpServer.create(address, BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the simulator cannot listen on %s:%d: %s"
                            .formatted(address.getHostString(), address.getPort(), e.getMessage()),
                    e);
        }
    }

    private URI address(String path) {
        InetSocketAddress bound = server.getAddress();
        return URI.create(
                "http://%s:%d%s"
                        .formatted(
                                bound.getAddress().isAnyLocalAddress()
                                        ? "127.0.0.1"
                                        : bound.getAddress().getHostAddress(),
                                bound.getPort(),
                                path));
    }
}
