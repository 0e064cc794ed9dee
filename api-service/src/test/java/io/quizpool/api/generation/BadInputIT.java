package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Orders with values that are refused, each by the name of its field. */
@ApiTest
class BadInputIT extends NothingRecorded {

    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;

    static Stream<Arguments> refusedValues() {
        return Stream.of(
                Arguments.of("{\"count\": 0}", "count"),
                Arguments.of("{\"count\": 1001}", "count"),
                Arguments.of("{\"count\": \"5\"}", "count"),
                Arguments.of("{\"count\": 2.5}", "count"),
                Arguments.of("{\"count\": 99999999999999}", "count"),
                Arguments.of("{\"statement_count\": 7}", "statement_count"),
                Arguments.of("{\"statement_count\": 1}", "statement_count"),
                Arguments.of("{\"problem_type\": \"essay\"}", "problem_type"),
                Arguments.of("{\"problem_type\": \"multiple_choice\"}", "topic"),
                Arguments.of("{\"focus\": \"spelling\"}", "focus"),
                Arguments.of("{\"strategy\": 3}", "strategy"),
                Arguments.of("{\"target_language_code\": \"english\"}", "target_language_code"),
                Arguments.of("{\"topic_tags\": [\"Bad Tag\"]}", "topic_tags[0]"),
                Arguments.of("{\"topic_tags\": [\"good\", null]}", "topic_tags[1]"),
                Arguments.of("{\"topic_tags\": \"good\"}", "topic_tags"),
                Arguments.of("{\"user_id\": \"\"}", "user_id"),
                Arguments.of("{\"user_id\": \"a\\u0000b\"}", "user_id"),
                Arguments.of("{\"user_id\": \"\\ud800\"}", "user_id"),
                Arguments.of("{\"user_id\": 5}", "user_id"),
                Arguments.of("{\"count\": null}", "count"),
                Arguments.of("{\"constraints\": null}", "constraints"),
                Arguments.of("{\"focus\": null}", "focus"),
                Arguments.of(
                        "{\"constraints\": {\"includes_cod\": null}}", "constraints.includes_cod"),
                Arguments.of(
                        "{\"constraints\": {\"verb_infinitives\": [5]}}",
                        "constraints.verb_infinitives[0]"),
                Arguments.of("{\"target_language_code\": \"zzz\"}", "target_language_code"),
                Arguments.of("{\"priority\": \"urgent\"}", "priority"),
                Arguments.of("{\"callback_url\": \"https://10.0.0.1/hook\"}", "callback_url"),
                Arguments.of("{\"callback_url\": \"example.org\"}", "callback_url"),
                Arguments.of("{\"callback_url\": 7}", "callback_url"),
                Arguments.of("{\"coutn\": 3}", "coutn"),
                Arguments.of("{\"constraints\": {\"tense\": []}}", "constraints.tense"),
                Arguments.of(
                        "{\"constraints\": {\"tenses_used\": [\"present\", \"past\"]}}",
                        "constraints.tenses_used[1]"),
                Arguments.of(
                        "{\"constraints\": {\"tenses_used\": [null]}}",
                        "constraints.tenses_used[0]"),
                Arguments.of(
                        "{\"constraints\": {\"includes_cod\": \"yes\"}}",
                        "constraints.includes_cod"),
                Arguments.of(
                        "{\"constraints\": {\"verb_infinitives\": [\"manger\", \"blorper\"]}}",
                        "constraints.verb_infinitives[1]"),
                Arguments.of(
                        "{\"constraints\": {\"difficulty_level\": \"A1\"}}",
                        "constraints.difficulty_level"),
                Arguments.of(
                        "{\"constraints\": {\"tenses_used\": [\"imperatif\", \"subjonctif\"]}}",
                        "constraints.tenses_used"),
                Arguments.of(
                        """
                        {"constraints": {"verb_infinitives": ["dormir"], "includes_cod": true}}
                        """,
                        "constraints.includes_cod"),
                Arguments.of(
                        """
                        {"focus": "reflexive", "constraints": {"verb_infinitives": ["dormir"]}}
                        """,
                        "focus"),
                Arguments.of("[]", "(body)"));
    }

    @ParameterizedTest
    @MethodSource("refusedValues")
    void aRefusedValueIsNamedByItsField(String body, String field) {
        ApiClient.Answer answer = api.post(GENERATE, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactly(field);
    }

    @Test
    void anUnknownWordComesWithThoseThatAreAllowed() {
        ApiClient.Answer answer =
                api.post(GENERATE, "{\"constraints\": {\"tenses_used\": [\"past\"]}}");

        JsonNode error = answer.body().path("errors").path(0);
        assertThat(error.path("message").asString()).contains("past");
        assertThat(error.path("allowed").valueStream().map(JsonNode::asString))
                .contains("present", "passe_compose");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ApiClient.Answer answer =
                api.post(
                        GENERATE,
                        """
                        {"count": 0, "statement_count": 9, "topic_tags": ["A"],
                         "constraints": {"verb_infinitives": ["blorper"]}}
                        """);

        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder(
                        "count",
                        "statement_count",
                        "topic_tags[0]",
                        "constraints.verb_infinitives[0]");
    }

    @Test
    void unknownFieldsAndWrongTypesHideNoWrongValue() {
        ApiClient.Answer answer =
                api.post(
                        GENERATE,
                        """
                        {"a": 1, "b": 2, "count": 0, "focus": "spelling", "statement_count": "4",
                         "constraints": {"z": 1, "tenses_used": ["past", "present", "perfect"],
                                         "verb_infinitives": ["manger", "blorper"]}}
                        """);

        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder(
                        "a",
                        "b",
                        "count",
                        "focus",
                        "statement_count",
                        "constraints.z",
                        "constraints.tenses_used[0]",
                        "constraints.tenses_used[2]",
                        "constraints.verb_infinitives[1]");
    }
}
