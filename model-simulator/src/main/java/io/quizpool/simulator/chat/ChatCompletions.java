package io.quizpool.simulator.chat;

import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.fault.Fault.None;
import io.quizpool.simulator.fault.Fault.Rejection;
import io.quizpool.simulator.http.Call;
import io.quizpool.simulator.http.ConnectionCutException;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.protocol.ChatRequest;
import io.quizpool.simulator.protocol.ChatRequestReader;
import io.quizpool.simulator.settings.Course;
import io.quizpool.simulator.settings.LiveSettings;
import io.quizpool.simulator.timing.Sleeper;
import io.quizpool.simulator.traffic.Flight;
import io.quizpool.simulator.traffic.RecordedRequest;
import io.quizpool.simulator.traffic.Traffic;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/** Answers {@code POST /v1/chat/completions}. */
public final class ChatCompletions {

    /** Longer than any client waits, and an end for connections that nobody waits on. */
    private static final Duration HANG = Duration.ofMinutes(10);

    private final LiveSettings settings;
    private final Admission admission;
    private final Completions completions;
    private final Delivery delivery;
    private final Traffic traffic;
    private final InstantSource clock;
    private final Sleeper sleeper;

    public ChatCompletions(
            LiveSettings settings,
            Admission admission,
            Completions completions,
            Traffic traffic,
            InstantSource clock,
            Sleeper sleeper) {
        this.settings = settings;
        this.admission = admission;
        this.completions = completions;
        this.delivery = new Delivery(sleeper);
        this.traffic = traffic;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Answers {@code call}, or fails it as its course says. */
    public void handle(Call call) throws IOException, InterruptedException {
        try (Flight flight = traffic.takeOff()) {
            try {
                String body = call.body();
                flight.remember(new RecordedRequest(clock.instant(), call.requestHeaders(), body));
                admission.checkKey(call);
                ChatRequest request = ChatRequestReader.read(body);
                admission.admit(call, request);
                follow(settings.next(), call, request, flight);
            } catch (ApiException e) {
                flight.lands("error_" + e.error().status());
                call.send(e.error());
            }
        }
    }

    private void follow(Course course, Call call, ChatRequest request, Flight flight)
            throws IOException, InterruptedException, ApiException {
        switch (course.fault()) {
            case Rejection rejection -> {
                flight.lands(rejection.word());
                reject(call, rejection);
            }
            case Loss.HANG -> {
                // Not in flight any more: nobody can tell when the client gave up.
                flight.lands(Loss.HANG.word());
                sleeper.sleep(HANG);
                throw new ConnectionCutException();
            }
            case Loss.STALL ->
                    delivery.stall(
                            call,
                            request,
                            prepared(course, call, request, flight),
                            course.latency(),
                            HANG,
                            flight);
            case Loss.CUT ->
                    delivery.cut(
                            call,
                            request,
                            prepared(course, call, request, flight),
                            course.latency(),
                            flight);
            case Flaw _, None _ ->
                    delivery.whole(
                            call,
                            request,
                            prepared(course, call, request, flight),
                            course.latency(),
                            flight);
        }
    }

    private Prepared prepared(Course course, Call call, ChatRequest request, Flight flight)
            throws ApiException {
        Prepared prepared = completions.prepare(call.number(), request, course.fault());
        flight.spent(prepared.completion().usage());
        return prepared;
    }

    private static void reject(Call call, Rejection rejection) throws IOException {
        if (rejection.retryAfter() != null) {
            Admission.retryAfter(call, rejection.retryAfter());
        }
        switch (rejection.status()) {
            case 429 -> call.send(ApiError.rateLimited());
            // What a gateway sends when the server behind it is gone: no JSON.
            case 502 -> call.send(502, "text/html", "<html><body>502 Bad Gateway</body></html>");
            default -> call.send(ApiError.server(rejection.status()));
        }
    }
}
