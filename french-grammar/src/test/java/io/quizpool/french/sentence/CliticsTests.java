package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

class CliticsTests {

    private static final String LETTERS = "{ses} lettres|fp|{his} letters";
    private static final String TO_SISTER = "à {sa} sœur|fsh|to {his} sister";

    @Test
    void directAndIndirectPronounsStandInTheirOrderBeforeTheVerb() {
        Sketch sketch =
                Sketch.of("donner", Tense.PRESENT, JE)
                        .codPronoun(APPLE)
                        .secondPronoun(Kind.COI, TO_SISTER);
        assertThat(sketch.french()).isEqualTo("Je la lui donne.");
        assertThat(sketch.denied(NE_PAS).french()).isEqualTo("Je ne la lui donne pas.");
    }

    @Test
    void thePronounsOfACompoundTenseStandBeforeTheAuxiliary() {
        assertThat(
                        Sketch.of("envoyer", Tense.PASSE_COMPOSE, ELLE)
                                .codPronoun(LETTERS)
                                .secondPronoun(Kind.COI, "aux voisins|mph|to the neighbours")
                                .french())
                .isEqualTo("Elle les leur a envoyées.");
    }

    @Test
    void yAndEnStandLast() {
        assertThat(
                        Sketch.of("conduire", Tense.PRESENT, ILS)
                                .codPronoun("les enfants|mph|the children")
                                .secondPronoun(Kind.Y, "à l'école|fs|to school")
                                .french())
                .isEqualTo("Ils les y conduisent.");
        assertThat(
                        Sketch.of("se souvenir", Tense.PASSE_COMPOSE, JE)
                                .feminine()
                                .secondPronoun(Kind.DE, "du film|ms|the film")
                                .french())
                .isEqualTo("Je m'en suis souvenue.");
    }

    @Test
    void pronounsFollowAPositiveCommandAndPrecedeANegativeOne() {
        Sketch sketch =
                Sketch.of("donner", Tense.IMPERATIF, TU)
                        .codPronoun(APPLE)
                        .secondPronoun(Kind.COI, TO_SISTER);
        assertThat(sketch.french()).isEqualTo("Donne-la-lui.");
        assertThat(sketch.denied(NE_PAS).french()).isEqualTo("Ne la lui donne pas.");
    }

    @Test
    void aPronounBehindACommandKeepsItsVowel() {
        assertThat(
                        Sketch.of("envoyer", Tense.IMPERATIF, TU)
                                .codPronoun(APPLE)
                                .second(Kind.ADJUNCT, "à midi|ms|at noon")
                                .french())
                .isEqualTo("Envoie-la à midi.");
    }

    @Test
    void commandsTakeAnSBeforeYAndEn() {
        assertThat(
                        Sketch.of("aller", Tense.IMPERATIF, TU)
                                .secondPronoun(Kind.Y, TO_MARKET)
                                .french())
                .isEqualTo("Vas-y.");
        assertThat(
                        Sketch.of("manger", Tense.IMPERATIF, TU)
                                .secondPronoun(Kind.DE, "de la soupe|fs|some soup")
                                .french())
                .isEqualTo("Manges-en.");
        assertThat(
                        Sketch.of("aller", Tense.IMPERATIF, TU)
                                .secondPronoun(Kind.Y, TO_MARKET)
                                .denied(NE_PAS)
                                .french())
                .isEqualTo("N'y va pas.");
    }

    @Test
    void reflexiveCommandsAreStressedUnlessEnFollows() {
        assertThat(Sketch.of("se lever", Tense.IMPERATIF, TU).french()).isEqualTo("Lève-toi.");
        assertThat(Sketch.of("se lever", Tense.IMPERATIF, TU).denied(NE_PAS).french())
                .isEqualTo("Ne te lève pas.");
        assertThat(
                        Sketch.of("se laver", Tense.IMPERATIF, TU)
                                .codPronoun("les mains|fp|{his} hands")
                                .french())
                .isEqualTo("Lave-les-toi.");
        assertThat(
                        Sketch.of("se souvenir", Tense.IMPERATIF, TU)
                                .secondPronoun(Kind.DE, "du film|ms|the film")
                                .french())
                .isEqualTo("Souviens-t'en.");
        assertThat(
                        Sketch.of("se souvenir", Tense.IMPERATIF, NOUS)
                                .secondPronoun(Kind.DE, "du film|ms|the film")
                                .french())
                .isEqualTo("Souvenons-nous-en.");
    }
}
