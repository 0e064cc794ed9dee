package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;

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
        sketch.hasFrench("Je la lui donne.");
        sketch.denied(NE_PAS).hasFrench("Je ne la lui donne pas.");
    }

    @Test
    void thePronounsOfACompoundTenseStandBeforeTheAuxiliary() {
        Sketch.of("envoyer", Tense.PASSE_COMPOSE, ELLE)
                .codPronoun(LETTERS)
                .secondPronoun(Kind.COI, "aux voisins|mph|to the neighbours")
                .hasFrench("Elle les leur a envoyées.");
    }

    @Test
    void yAndEnStandLast() {
        Sketch.of("conduire", Tense.PRESENT, ILS)
                .codPronoun("les enfants|mph|the children")
                .secondPronoun(Kind.Y, "à l'école|fs|to school")
                .hasFrench("Ils les y conduisent.");
        Sketch.of("se souvenir", Tense.PASSE_COMPOSE, JE)
                .feminine()
                .secondPronoun(Kind.DE, "du film|ms|the film")
                .hasFrench("Je m'en suis souvenue.");
    }

    @Test
    void pronounsFollowAPositiveCommandAndPrecedeANegativeOne() {
        Sketch sketch =
                Sketch.of("donner", Tense.IMPERATIF, TU)
                        .codPronoun(APPLE)
                        .secondPronoun(Kind.COI, TO_SISTER);
        sketch.hasFrench("Donne-la-lui.");
        sketch.denied(NE_PAS).hasFrench("Ne la lui donne pas.");
    }

    @Test
    void aPronounBehindACommandKeepsItsVowel() {
        Sketch.of("envoyer", Tense.IMPERATIF, TU)
                .codPronoun(APPLE)
                .second(Kind.ADJUNCT, "à midi|ms|at noon")
                .hasFrench("Envoie-la à midi.");
    }

    @Test
    void commandsTakeAnSBeforeYAndEn() {
        Sketch.of("aller", Tense.IMPERATIF, TU)
                .secondPronoun(Kind.Y, TO_MARKET)
                .hasFrench("Vas-y.");
        Sketch.of("manger", Tense.IMPERATIF, TU)
                .secondPronoun(Kind.DE, "de la soupe|fs|some soup")
                .hasFrench("Manges-en.");
        Sketch.of("aller", Tense.IMPERATIF, TU)
                .secondPronoun(Kind.Y, TO_MARKET)
                .denied(NE_PAS)
                .hasFrench("N'y va pas.");
    }

    @Test
    void reflexiveCommandsAreStressedUnlessEnFollows() {
        Sketch.of("se lever", Tense.IMPERATIF, TU).hasFrench("Lève-toi.");
        Sketch.of("se lever", Tense.IMPERATIF, TU).denied(NE_PAS).hasFrench("Ne te lève pas.");
        Sketch.of("se laver", Tense.IMPERATIF, TU)
                .codPronoun("les mains|fp|{his} hands")
                .hasFrench("Lave-les-toi.");
        Sketch.of("se souvenir", Tense.IMPERATIF, TU)
                .secondPronoun(Kind.DE, "du film|ms|the film")
                .hasFrench("Souviens-t'en.");
        Sketch.of("se souvenir", Tense.IMPERATIF, NOUS)
                .secondPronoun(Kind.DE, "du film|ms|the film")
                .hasFrench("Souvenons-nous-en.");
    }
}
