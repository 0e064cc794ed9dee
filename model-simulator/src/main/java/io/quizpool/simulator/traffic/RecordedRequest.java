package io.quizpool.simulator.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A chat-completion request as it arrived.
 *
 * @param headers names in lower case, each with all its values
 */
public record RecordedRequest(Instant receivedAt, Map<String, List<String>> headers, String body) {

    public RecordedRequest {
        headers = Map.copyOf(headers);
    }
}
