package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.sentence.Phrases.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

class EnglishPronounTests {

    @Test
    void objectsBecomePronounsAfterTheVerbAndItsPreposition() {
        assertThat(
                        Sketch.of("donner", Tense.PRESENT, JE)
                                .codPronoun(LETTER)
                                .secondPronoun(Kind.COI, "à {sa} mère|fsh|to {his} mother")
                                .english())
                .isEqualTo("I give it to her.");
        assertThat(
                        Sketch.of("attendre", Tense.PRESENT, IL)
                                .codPronoun("le bus|ms|for the bus")
                                .english())
                .isEqualTo("He waits for it.");
        assertThat(
                        Sketch.of("allumer", Tense.PASSE_COMPOSE, IL)
                                .codPronoun("les lampes|fp|the lamps")
                                .english())
                .isEqualTo("He turned them on.");
    }

    @Test
    void placesBecomeThere() {
        assertThat(
                        Sketch.of("aller", Tense.FUTUR_SIMPLE, NOUS)
                                .secondPronoun(Kind.Y, "à la gare|fs|to the station")
                                .english())
                .isEqualTo("We will go there.");
        assertThat(
                        Sketch.of("penser", Tense.PRESENT, NOUS)
                                .secondPronoun(Kind.Y, "à l'avenir|ms|about the future")
                                .english())
                .isEqualTo("We think about it.");
    }

    @Test
    void objectsStandBeforeTheParticleOfTheirVerb() {
        assertThat(
                        Sketch.of("rentrer", Tense.PASSE_COMPOSE, IL)
                                .codPronoun("les vélos|mp|the bikes")
                                .english())
                .isEqualTo("He got them in.");
        assertThat(
                        Sketch.of("sortir", Tense.IMPERATIF, NOUS)
                                .codPronoun("les assiettes|fp|the plates")
                                .second(Kind.DE, "du placard|ms|of the cupboard")
                                .english())
                .isEqualTo("Let us get them out of the cupboard.");
        assertThat(
                        Sketch.of("sortir", Tense.PRESENT, IL)
                                .cod("{son} vélo|ms|{his} bike")
                                .secondPronoun(Kind.DE, "du garage|ms|of the garage")
                                .english())
                .isEqualTo("He gets his bike out of there.");
        assertThat(
                        Sketch.of("abandonner", Tense.FUTUR_SIMPLE, IL)
                                .codPronoun("le projet|ms|the project")
                                .english())
                .isEqualTo("He will give it up.");
        assertThat(
                        Sketch.of("renoncer", Tense.PASSE_COMPOSE, IL)
                                .secondPronoun(Kind.Y, "à {ses} vacances|fp|{his} holidays")
                                .english())
                .isEqualTo("He gave them up.");
        assertThat(
                        Sketch.of("rapporter", Tense.PRESENT, IL)
                                .cod("les livres|mp|the books")
                                .secondPronoun(Kind.Y, "à la bibliothèque|fs|to the library")
                                .english())
                .isEqualTo("He brings the books back there.");
    }

    @Test
    void whereOneComesFromBecomesThereAndWhatOneSpeaksOfDoesNot() {
        assertThat(
                        Sketch.of("revenir", Tense.PRESENT, IL)
                                .secondPronoun(Kind.DE, "du marché|ms|from the market")
                                .english())
                .isEqualTo("He comes back from there.");
        assertThat(
                        Sketch.of("rêver", Tense.PRESENT, IL)
                                .secondPronoun(Kind.DE, "du voyage|ms|of the trip")
                                .english())
                .isEqualTo("He dreams of it.");
        assertThat(
                        Sketch.of("enseigner", Tense.PRESENT, IL)
                                .secondPronoun(Kind.Y, "à l'université|fs|at the university")
                                .english())
                .isEqualTo("He teaches there.");
        assertThat(
                        Sketch.of("s'intéresser", Tense.PRESENT, IL)
                                .secondPronoun(Kind.Y, "à la musique|fs|in music")
                                .english())
                .isEqualTo("He takes an interest in it.");
        assertThat(
                        Sketch.of("mordre", Tense.PRESENT, IL)
                                .secondPronoun(Kind.Y, "dans la pomme|fs|into the apple")
                                .english())
                .isEqualTo("He bites into it.");
    }

    @Test
    void groupsOfPeopleAreThey() {
        assertThat(
                        Sketch.of("annoncer", Tense.PRESENT, JE)
                                .cod("la nouvelle|fs|the news")
                                .secondPronoun(Kind.COI, "à {sa} famille|fsh|to {his} family")
                                .english())
                .isEqualTo("I announce the news to them.");
        assertThat(
                        Sketch.of("ennuyer", Tense.PRESENT, IL)
                                .codPronoun("le public|ms|the audience")
                                .english())
                .isEqualTo("He bores them.");
        assertThat(
                        Sketch.of("craindre", Tense.PRESENT, IL)
                                .codPronoun("la victoire de l'équipe|fs|the victory of the team")
                                .english())
                .isEqualTo("He fears it.");
    }
}
