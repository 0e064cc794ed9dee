package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders each field of which is right, and which no problem can meet. */
@ApiTest
class ContradictionIT extends NothingRecorded {

    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("'verb_infinitives': ['aller', 'venir'], 'includes_cod': true"),
                Arguments.of("'verb_infinitives': ['dormir'], 'includes_coi': true"),
                Arguments.of("'verb_infinitives': ['pouvoir'], 'tenses_used': ['imperatif']"),
                Arguments.of("'grammatical_focus': ['auxiliary'], 'tenses_used': ['present']"),
                Arguments.of("'grammatical_focus': ['negation'], 'includes_negation': false"),
                Arguments.of("'grammatical_focus': ['reflexive'], 'verb_infinitives': ['manger']"),
                Arguments.of("'tenses_used': ['passe_simple'], 'difficulty_level': 'beginner'"),
                Arguments.of("'verb_infinitives': ['s’évanouir'], 'difficulty_level': 'beginner'"),
                Arguments.of("'verb_infinitives': ['manger'], 'difficulty_level': 'native'"),
                Arguments.of("'tenses_used': ['imperatif', 'subjonctif', 'subjonctif_passe']"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void constraintsThatNoProblemCanMeetAreRefusedByName(String constraints) {
        String json = constraints.replace('\'', '"');

        ApiClient.Answer answer = api.post(GENERATE, "{\"constraints\": {%s}}".formatted(json));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors"))
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error.path("field").asString()).startsWith("constraints."));
    }
}
