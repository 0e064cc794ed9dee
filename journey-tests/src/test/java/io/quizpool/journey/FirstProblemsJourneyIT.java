package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The README's story: a quiz app orders problems, watches them come, and fetches each once. */
class FirstProblemsJourneyIT {

    /**
     * Orders under various constraints, and what each of their problems must then say of itself.
     */
    private static final List<Order> ORDERS =
            List.of(
                    new Order(
                            "{\"count\": 10, \"constraints\": {\"tenses_used\": [\"passe_compose\"]}}",
                            problem ->
                                    texts(problem.at("/metadata/tenses_used"))
                                            .equals(List.of("passe_compose"))),
                    new Order(
                            "{\"count\": 10, \"constraints\": {\"includes_negation\": true}}",
                            problem -> problem.at("/metadata/includes_negation").booleanValue()),
                    new Order(
                            "{\"count\": 10, \"constraints\": {\"grammatical_focus\": [\"auxiliary\"]}}",
                            problem ->
                                    texts(problem.at("/metadata/grammatical_focus"))
                                            .contains("auxiliary")),
                    new Order(
                            "{\"count\": 10, \"constraints\": {\"verb_infinitives\": [\"finir\", \"partir\"]}}",
                            problem ->
                                    Set.of("finir", "partir")
                                            .contains(
                                                    problem.at("/metadata/verb_infinitive")
                                                            .stringValue())),
                    new Order(
                            "{\"count\": 10, \"statement_count\": 3, \"topic_tags\": [\"week-1\"]}",
                            problem ->
                                    problem.path("statements").size() == 3
                                            && texts(problem.path("topic_tags"))
                                                    .contains("week-1")));

    private record Order(String body, Predicate<JsonNode> isMetBy) {}

    @Test
    void aQuizAppOrdersFiftyProblemsAndIsServedEachOnce() throws Exception {
        try (Installation quizpool = new Installation("first-problems");
                ServiceProcess worker = quizpool.worker("first-problems-worker", Map.of())) {
            worker.awaitReady();
            Set<String> ordered = new HashSet<>();
            for (Order order : ORDERS) {
                JsonNode request = quizpool.awaitEnd(quizpool.generate(order.body()));
                assertThat(request.path("status").stringValue()).isEqualTo("completed");
                assertThat(request.path("progress").intValue()).isEqualTo(100);
                for (JsonNode task : request.path("tasks")) {
                    String id = task.path("problem_id").stringValue();
                    ordered.add(id);
                    assertThat(order.isMetBy().test(problem(quizpool, id)))
                            .as("problem %s of the order %s", id, order.body())
                            .isTrue();
                }
            }

            quizpool.api().awaitProblems(50);
            Set<String> served = new HashSet<>();
            for (int call = 0; call < 50; call++) {
                served.add(random(quizpool));
            }

            assertThat(ordered).hasSize(50);
            assertThat(served).isEqualTo(ordered);
        }
    }

    private static JsonNode problem(Installation quizpool, String id) throws Exception {
        return quizpool.client().get("/api/v1/problems/" + id + "?include_metadata=true").body();
    }

    /** Fetches a problem as a quiz app does, checks that it can be shown, and gives its id. */
    private static String random(Installation quizpool) throws IOException, InterruptedException {
        Client.Answer answer = quizpool.client().get("/api/v1/problems/grammar/random");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode problem = answer.body();
        List<JsonNode> statements =
                StreamSupport.stream(problem.path("statements").spliterator(), false).toList();
        int key = problem.path("correct_answer_index").intValue();
        assertThat(statements).hasSizeBetween(2, 6);
        for (int i = 0; i < statements.size(); i++) {
            JsonNode statement = statements.get(i);
            assertThat(statement.path("is_correct").booleanValue()).isEqualTo(i == key);
            assertThat(statement.hasNonNull("error_type")).isEqualTo(i != key);
            assertThat(statement.path("content").stringValue()).isNotBlank();
            assertThat(statement.path("translation").stringValue()).isNotBlank();
            assertThat(statement.path("explanation").stringValue()).isNotBlank();
        }
        assertThat(statements)
                .extracting(statement -> statement.path("content").stringValue())
                .doesNotHaveDuplicates();
        return problem.path("id").stringValue();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
