package io.quizpool.simulator.chat;

import io.quizpool.simulator.http.Call;
import io.quizpool.simulator.http.ConnectionCutException;
import io.quizpool.simulator.http.EventStream;
import io.quizpool.simulator.protocol.ChatRequest;
import io.quizpool.simulator.protocol.Chunks;
import io.quizpool.simulator.timing.Sleeper;
import io.quizpool.simulator.traffic.Flight;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Sends completions in their time: at its end as a whole, or spread over it in chunks. */
final class Delivery {

    private final Sleeper sleeper;

    Delivery(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    /** Sends all of it. */
    void whole(Call call, ChatRequest request, Prepared prepared, Duration latency, Flight flight)
            throws IOException, InterruptedException {
        if (request.stream()) {
            List<ObjectNode> chunks = Chunks.of(prepared.completion(), request.includeUsage());
            EventStream stream = call.stream();
            send(stream, chunks, latency.dividedBy(chunks.size()));
            flight.lands(prepared.outcome());
            stream.end();
        } else {
            sleeper.sleep(latency);
            flight.lands(prepared.outcome());
            call.send(200, prepared.completion().body());
        }
    }

    /** Sends half of it and closes the connection. */
    void cut(Call call, ChatRequest request, Prepared prepared, Duration latency, Flight flight)
            throws IOException, InterruptedException {
        half(call, request, prepared, latency);
        flight.lands(prepared.outcome());
        throw new ConnectionCutException();
    }

    /** Sends half of it and then nothing for {@code silence}. */
    void stall(
            Call call,
            ChatRequest request,
            Prepared prepared,
            Duration latency,
            Duration silence,
            Flight flight)
            throws IOException, InterruptedException {
        half(call, request, prepared, latency);
        // Not in flight any more: nobody can tell when the client gave up.
        flight.lands(prepared.outcome());
        sleeper.sleep(silence);
        throw new ConnectionCutException();
    }

    private void half(Call call, ChatRequest request, Prepared prepared, Duration latency)
            throws IOException, InterruptedException {
        if (request.stream()) {
            List<ObjectNode> chunks = Chunks.of(prepared.completion(), request.includeUsage());
            send(
                    call.stream(),
                    chunks.subList(0, chunks.size() / 2),
                    latency.dividedBy(chunks.size()));
        } else {
            sleeper.sleep(latency);
            call.half(200, prepared.completion().body());
        }
    }

    private void send(EventStream stream, List<ObjectNode> chunks, Duration pause)
            throws IOException, InterruptedException {
        for (ObjectNode chunk : chunks) {
            sleeper.sleep(pause);
            stream.send(chunk);
        }
    }
}
