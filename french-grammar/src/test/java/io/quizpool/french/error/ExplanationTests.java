package io.quizpool.french.error;

import static io.quizpool.french.error.Distractors.explanation;
import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.VOUS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.grammar.StatementError.ADJECTIVE_AGREEMENT;
import static io.quizpool.french.grammar.StatementError.MISSING_PREPOSITION;
import static io.quizpool.french.grammar.StatementError.WRONG_PREPOSITION;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PASSE_SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** What the explanation of a distractor quotes. */
class ExplanationTests {

    @Test
    void quotesTheVerbWithAllThatLeansOnIt() {
        assertThat(
                        explanation(
                                MISSING_PREPOSITION,
                                Sketch.of("arriver", PASSE_COMPOSE, NOUS)
                                        .second(Kind.Y, "à la gare|fs|at the station")
                                        .denied(NE_PLUS)))
                .endsWith(
                        "Write « Nous ne sommes plus arrivés à la gare », not « Nous ne sommes plus arrivés la gare ».");
        assertThat(
                        explanation(
                                WRONG_PREPOSITION,
                                Sketch.of("s'intéresser", IMPERATIF, VOUS)
                                        .second(Kind.Y, "à la musique|fs|music")
                                        .neverWith("dans")
                                        .denied(NE_PAS)))
                .endsWith(
                        "Write « Ne vous intéressez pas à la musique », not « Ne vous intéressez pas dans la musique ».");
        assertThat(
                        explanation(
                                ADJECTIVE_AGREEMENT,
                                Sketch.of("être", PASSE_SIMPLE, ELLE)
                                        .attribute("prêt/prête/prêts/prêtes", "ready")
                                        .denied(NE_PLUS)))
                .endsWith("Write « Elle ne fut plus prête », not « Elle ne fut plus prêt ».");
    }
}
