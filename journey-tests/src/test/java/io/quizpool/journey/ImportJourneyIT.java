package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A teacher brings five problems, of which two are bad: first to see, then for good. */
class ImportJourneyIT {

    /** Correct statement, distractor, its error, what the explanation names. */
    private static final List<String> PROBLEMS =
            List.of(
                    problem("Elle est venue hier.", "Elle a venue hier.", "wrong_auxiliary", "est"),
                    problem(
                            "Elle est venue lundi.",
                            "Elle est venu lundi.",
                            "participle_agreement",
                            "venue"),
                    problem("Elle a venue hier.", "Elle est venu hier.", "wrong_auxiliary", "est"),
                    problem("Elle est venue tard.", "Elle a venue tard.", "wrong_auxiliary", "est"),
                    problem("Elle est venue tôt.", "Elle a venue tôt.", "wrong_auxiliary", "not"));

    @Test
    void aTeacherSeesWhichOfFiveProblemsAreBadAndTheOthersAreServed() throws Exception {
        try (Installation quizpool = new Installation("import");
                ServiceProcess worker = quizpool.worker("import-worker", Map.of())) {
            worker.awaitReady();

            JsonNode tried = bring(quizpool, true);
            assertThat(tried.path("status").stringValue()).isEqualTo("partial");
            assertVerdicts(tried);
            assertThat(quizpool.client().get("/api/v1/problems/random").status()).isEqualTo(404);

            JsonNode brought = bring(quizpool, false);
            assertVerdicts(brought);
            assertThat(brought.path("generated_count").intValue()).isEqualTo(3);
            assertThat(brought.path("failed_count").intValue()).isEqualTo(2);
            for (int position : List.of(0, 1, 3)) {
                String id = brought.at("/tasks/%d/problem_id".formatted(position)).stringValue();
                JsonNode problem = quizpool.client().get("/api/v1/problems/" + id).body();
                assertThat(problem.path("source").stringValue()).isEqualTo("external");
                assertThat(problem.path("topic_tags").get(0).stringValue()).isEqualTo("mine");
            }
            quizpool.api().awaitProblems(3);
            JsonNode served =
                    quizpool.client().get("/api/v1/problems/random?topic_tags=mine").body();
            assertThat(served.path("instructions").stringValue())
                    .contains("« venir »", "passé composé");
        }
    }

    private static JsonNode bring(Installation quizpool, boolean dryRun)
            throws IOException, InterruptedException {
        Client.Answer answer =
                quizpool.client()
                        .post(
                                "/api/v1/problems",
                                "{\"dry_run\": %s, \"topic_tags\": [\"mine\"], \"problems\": %s}"
                                        .formatted(dryRun, PROBLEMS));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return quizpool.awaitEnd(answer.body().path("status_url").stringValue());
    }

    private static void assertVerdicts(JsonNode request) {
        assertThat(states(request))
                .containsExactly("completed", "completed", "failed", "completed", "failed");
        assertThat(request.at("/tasks/0/verdict/accepted").booleanValue()).isTrue();
        assertThat(request.at("/tasks/2/error_code").stringValue()).isEqualTo("rejected");
        assertThat(request.at("/tasks/2/verdict/judges/0/findings/0/code").stringValue())
                .isEqualTo("correct_has_error");
        assertThat(request.at("/tasks/4/verdict/judges/0/findings/0/code").stringValue())
                .isEqualTo("explanation");
        assertThat(request.at("/tasks/4/verdict/judges/0/findings/0/statement").intValue())
                .isEqualTo(1);
    }

    private static List<String> states(JsonNode request) {
        return StreamSupport.stream(request.path("tasks").spliterator(), false)
                .map(task -> task.path("state").stringValue())
                .toList();
    }

    private static String problem(String right, String wrong, String error, String named) {
        return """
        {"statements": [
           {"content": "%s", "is_correct": true, "translation": "She came.",
            "explanation": "The verb takes « est »."},
           {"content": "%s", "is_correct": false, "translation": "She came.",
            "explanation": "Right is « %s ».", "error_type": "%s"}],
         "metadata": {"verb_infinitive": "venir", "tense": "passe_compose", "person": "elle"}}
        """
                .formatted(right, wrong, named, error);
    }
}
