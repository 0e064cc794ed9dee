package io.quizpool.simulator.http;

import io.quizpool.simulator.protocol.ApiException;
import java.io.IOException;

/** Answers one call; an {@link ApiException} is sent as the error that it holds. */
@FunctionalInterface
public interface Handler {

    void handle(Call call) throws IOException, InterruptedException, ApiException;
}
