package io.quizpool.model.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.json.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages in the files are those of other versions than this one: they never change. */
class ReceivedMessageTests {

    private static final UUID TASK = UUID.fromString("0198d1c2-6f3a-7c11-9a55-3b1f0c9d2e77");

    @ParameterizedTest
    @ValueSource(
            strings = {"message-1.json", "message-1-with-additions.json", "message-1-bare.json"})
    void whatAnyReleaseWroteOrAddedWithinAVersionIsReadForEver(String file) throws IOException {
        assertThat(ReceivedMessage.read(recorded(file))).isEqualTo(new ReceivedMessage.Task(TASK));
    }

    @Test
    void aNewerVersionIsKnownAsATaskForNewerWorkers() throws IOException {
        assertThat(ReceivedMessage.read(recorded("message-2.json")))
                .isEqualTo(new ReceivedMessage.Newer(2, TASK));
    }

    @Test
    void whatIsWrittenTodayIsReadToday() {
        GenerationTaskMessage message =
                new GenerationTaskMessage(
                        GenerationTaskMessage.VERSION, TASK, new UUID(0, 2), Instant.EPOCH);

        assertThat(ReceivedMessage.read(ContractJson.mapper().writeValueAsBytes(message)))
                .isEqualTo(new ReceivedMessage.Task(TASK));
    }

    @Test
    void whatIsWrittenTodayHasTheFieldsThatTheFirstReadersNeed() throws IOException {
        GenerationTaskMessage message =
                new GenerationTaskMessage(
                        1,
                        TASK,
                        UUID.fromString("0198d1c2-6f39-70aa-8d21-5be2a7f40c18"),
                        Instant.parse("2026-11-20T09:31:07.482913Z"));

        assertThat(ContractJson.mapper().valueToTree(message).toString())
                .isEqualTo(new String(recorded("message-1.json"), UTF_8).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{}",
                "not JSON",
                "{\"task_id\": 7",
                "{\"version\": 1, \"task_id\": null}",
                "{\"version\": 1, \"task_id\": \"seven\"}",
                "{\"version\": \"one\", \"task_id\": \"0198d1c2-6f3a-7c11-9a55-3b1f0c9d2e77\"}",
                "{\"version\": 2}"
            })
    void whatNamesNoTaskIsUnreadable(String value) {
        assertThat(ReceivedMessage.read(value.getBytes(UTF_8)))
                .isInstanceOf(ReceivedMessage.Unreadable.class);
    }

    @Test
    void aMessageWithoutAValueIsUnreadable() {
        assertThat(ReceivedMessage.read(null)).isInstanceOf(ReceivedMessage.Unreadable.class);
    }

    private static byte[] recorded(String file) throws IOException {
        try (InputStream message = ReceivedMessageTests.class.getResourceAsStream(file)) {
            assertThat(message).as(file).isNotNull();
            return message.readAllBytes();
        }
    }
}
