package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A quiz app orders items on a topic of its own: first without a language model, then with one. */
class ChoiceJourneyIT {

    private static final String ORDER =
            """
            {"problem_type": "multiple_choice", "topic": "Rivers of France", "count": 8,
             "statement_count": 5, "topic_tags": ["rivers"]}
            """;

    @Test
    void aQuizAppGetsItemsOnAnyTopicWhereALanguageModelWrites() throws Exception {
        try (Installation quizpool = new Installation("choice");
                ModelSimulator model = ModelSimulator.start(SimulatorSettings.defaults())) {
            quizpool.client();
            try (ServiceProcess composing = quizpool.worker("choice-composer", Map.of())) {
                composing.awaitReady();
                JsonNode refused = quizpool.awaitEnd(quizpool.generate(ORDER));
                assertThat(refused.path("status").stringValue()).isEqualTo("failed");
                assertThat(refused.at("/tasks/0/error_message").stringValue())
                        .contains("a language model is needed");
            }
            try (ServiceProcess writing =
                    quizpool.worker(
                            "choice-worker",
                            Map.of("OPENAI_BASE_URL", model.baseUrl().toString()))) {
                writing.awaitReady();
                JsonNode written = quizpool.awaitEnd(quizpool.generate(ORDER));
                assertThat(written.path("status").stringValue()).isEqualTo("completed");
            }
            quizpool.api().awaitProblems(8);
            Set<String> stems = new HashSet<>();
            for (int call = 0; call < 8; call++) {
                stems.add(served(quizpool));
            }
            assertThat(stems).hasSize(8);
        }
    }

    /** Fetches an item as a quiz app does, checks that it can be shown, and gives its stem. */
    private static String served(Installation quizpool) throws Exception {
        Client.Answer answer =
                quizpool.client()
                        .get(
                                "/api/v1/problems/random?problem_type=multiple_choice"
                                        + "&topic_tags=rivers&include_metadata=true");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode item = answer.body();
        assertThat(item.path("source").stringValue()).isEqualTo("llm");
        assertThat(item.path("title").stringValue()).isEqualTo("Rivers of France");
        assertThat(item.at("/metadata/score").intValue()).isBetween(1, 10);
        assertThat(item.at("/metadata/context").stringValue()).isNotBlank();
        int key = item.path("correct_answer_index").intValue();
        assertThat(StreamSupport.stream(item.path("statements").spliterator(), false))
                .hasSize(5)
                .filteredOn(option -> option.path("is_correct").booleanValue())
                .containsExactly(item.path("statements").get(key));
        return item.path("instructions").stringValue();
    }
}
