package io.quizpool.model.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.json.ContractJson;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GenerationTaskMessageTests {

    @Test
    void ignoresWhatANewerWriterAdds() {
        String newer =
                """
                {"version": 2, "task_id": "00000000-0000-0000-0000-000000000001",
                 "request_id": "00000000-0000-0000-0000-000000000002",
                 "published_at": "2026-01-02T03:04:05Z", "shard": 7}
                """;

        GenerationTaskMessage message =
                ContractJson.mapper().readValue(newer, GenerationTaskMessage.class);

        assertThat(message)
                .isEqualTo(
                        new GenerationTaskMessage(
                                2,
                                new UUID(0, 1),
                                new UUID(0, 2),
                                Instant.parse("2026-01-02T03:04:05Z")));
    }
}
