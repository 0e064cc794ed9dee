package io.quizpool.french.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishVerbTests {

    @ParameterizedTest
    @CsvSource({
        "mentir, lying",
        "courir, running",
        "voir, seeing",
        "annuler, cancelling",
        "écrire, writing",
        "étudier, studying",
        "couper, cutting",
        "attendre, waiting",
        "se lever, getting up"
    })
    void gerundsAreSpeltRight(String french, String gerund) {
        assertThat(new EnglishVerb(Sketch.VERBS.find(french).orElseThrow().english()).gerund())
                .isEqualTo(gerund);
    }
}
