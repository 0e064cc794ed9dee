package io.quizpool.french.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.sentence.Sketch;
import org.assertj.core.api.ListAssert;

/** What the catalogue makes of a sketched sentence. */
final class Distractors {

    private static final ErrorCatalogue CATALOGUE =
            new ErrorCatalogue(Sketch.CONJUGATOR, Sketch.VERBS);

    private Distractors() {}

    static ListAssert<String> assertThatDistractors(StatementError error, Sketch sketch) {
        return assertThat(
                CATALOGUE.distractors(error, sketch.sentence()).stream()
                        .map(Distractor::content)
                        .toList());
    }

    /** The explanation of the first distractor. */
    static String explanation(StatementError error, Sketch sketch) {
        return CATALOGUE.distractors(error, sketch.sentence()).getFirst().explanation();
    }
}
