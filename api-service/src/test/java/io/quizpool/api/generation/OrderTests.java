package io.quizpool.api.generation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.ambient.Sha256;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestPriority;
import io.quizpool.model.request.RequestedConstraints;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderTests {

    /** What was hashed before a request could have a priority or a webhook. */
    private static final String EARLIEST =
            """
            {"spec":{"problem_type":"grammar","constraints":{},"statement_count":4,\
            "target_language_code":"eng","topic_tags":[],"strategy":"parallel"},\
            "count":3,"user_id":"user-42"}\
            """;

    @Test
    void aKeyThatAnEarlierVersionRecordedIsKnownForTheSameRequest() {
        assertThat(order(RequestPriority.NORMAL, Optional.empty()).fingerprint())
                .isEqualTo(Sha256.of(EARLIEST.getBytes(UTF_8)));
    }

    @Test
    void anotherPriorityOrWebhookIsAnotherRequest() {
        byte[] usual = order(RequestPriority.NORMAL, Optional.empty()).fingerprint();

        assertThat(order(RequestPriority.HIGH, Optional.empty()).fingerprint()).isNotEqualTo(usual);
        assertThat(order(RequestPriority.NORMAL, Optional.of("https://example.org")).fingerprint())
                .isNotEqualTo(usual);
    }

    private static Order order(RequestPriority priority, Optional<String> callbackUrl) {
        GenerationSpec spec =
                new GenerationSpec(
                        ProblemType.GRAMMAR,
                        RequestedConstraints.NONE,
                        null,
                        4,
                        "eng",
                        List.of(),
                        GenerationStrategy.PARALLEL);
        return Order.toWrite(spec, 3, "user-42", priority, callbackUrl.orElse(null));
    }
}
