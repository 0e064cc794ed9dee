package io.quizpool.quality.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditTests {

    private static final String RIGHT = "Il ne les a pas mangées hier.";

    @Test
    void makesTwoErrorsInOneSentence() {
        Edit auxiliary = Edit.between(RIGHT, "Il ne les est pas mangées hier.");
        Edit agreement = Edit.between(RIGHT, "Il ne les a pas mangé hier.");

        assertThat(auxiliary.apart(agreement)).isTrue();
        assertThat(auxiliary.with(agreement, RIGHT)).isEqualTo("Il ne les est pas mangé hier.");
        assertThat(agreement.with(auxiliary, RIGHT)).isEqualTo("Il ne les est pas mangé hier.");
    }

    @Test
    void keepsNeighboursApart() {
        Edit auxiliary = Edit.between(RIGHT, "Il ne les est pas mangées hier.");
        Edit negation = Edit.between(RIGHT, "Il ne les a mangées hier.");

        assertThat(auxiliary.apart(negation)).isFalse();
    }

    @Test
    void losesAWord() {
        assertThat(Edit.between(RIGHT, "Il les a pas mangées hier.").words()).isEmpty();
    }
}
