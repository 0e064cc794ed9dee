package io.quizpool.worker.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code unreadable_message}: dead letters that no task could tell of. */
@Component
public class UnreadableMessages {

    private static final String NOTE =
            """
            insert into unreadable_message (id, place, message_key, message, message_size,
                                            error_code, error_message, traceparent, received_at)
            values (:id, :place, :key, :message, :size, :code, :reason, :traceparent, :now)
            on conflict (place) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final DeadLetterProperties properties;

    UnreadableMessages(
            JdbcClient jdbc, Clock clock, Supplier<UUID> ids, DeadLetterProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.properties = properties;
    }

    /** Notes a message for operators; 1, or 0 where an earlier delivery of it was noted. */
    public int note(ConsumerRecord<String, byte[]> message, String code, String reason) {
        byte @Nullable [] value = message.value();
        byte[] whole = value == null ? new byte[0] : value;
        int kept = (int) Math.min(whole.length, properties.keep().toBytes());
        return jdbc.sql(NOTE)
                .param("id", ids.get())
                .param("place", DeadLetters.place(message))
                .param("key", storable(message.key()))
                .param("message", Arrays.copyOf(whole, kept))
                .param("size", whole.length)
                .param("code", code)
                .param("reason", reason)
                .param("traceparent", traceparent(message))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    private static @Nullable String traceparent(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader("traceparent");
        return header == null ? null : storable(new String(header.value(), UTF_8));
    }

    /** PostgreSQL stores no NUL in a text. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
