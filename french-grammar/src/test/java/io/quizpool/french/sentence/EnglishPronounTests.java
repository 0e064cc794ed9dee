package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.sentence.Phrases.LETTER;

import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

class EnglishPronounTests {

    @Test
    void objectsBecomePronounsAfterTheVerbAndItsPreposition() {
        Sketch.of("donner", Tense.PRESENT, JE)
                .codPronoun(LETTER)
                .secondPronoun(Kind.COI, "à {sa} mère|fsh|to {his} mother")
                .hasEnglish("I give it to her.");
        Sketch.of("attendre", Tense.PRESENT, IL)
                .codPronoun("le bus|ms|for the bus")
                .hasEnglish("He waits for it.");
        Sketch.of("allumer", Tense.PASSE_COMPOSE, IL)
                .codPronoun("les lampes|fp|the lamps")
                .hasEnglish("He turned them on.");
    }

    @Test
    void placesBecomeThere() {
        Sketch.of("aller", Tense.FUTUR_SIMPLE, NOUS)
                .secondPronoun(Kind.Y, "à la gare|fs|to the station")
                .hasEnglish("We will go there.");
        Sketch.of("penser", Tense.PRESENT, NOUS)
                .secondPronoun(Kind.Y, "à l'avenir|ms|about the future")
                .hasEnglish("We think about it.");
    }

    @Test
    void objectsStandBeforeTheParticleOfTheirVerb() {
        Sketch.of("rentrer", Tense.PASSE_COMPOSE, IL)
                .codPronoun("les vélos|mp|the bikes")
                .hasEnglish("He got them in.");
        Sketch.of("sortir", Tense.IMPERATIF, NOUS)
                .codPronoun("les assiettes|fp|the plates")
                .second(Kind.DE, "du placard|ms|of the cupboard")
                .hasEnglish("Let us get them out of the cupboard.");
        Sketch.of("sortir", Tense.PRESENT, IL)
                .cod("{son} vélo|ms|{his} bike")
                .secondPronoun(Kind.DE, "du garage|ms|of the garage")
                .hasEnglish("He gets his bike out of there.");
        Sketch.of("abandonner", Tense.FUTUR_SIMPLE, IL)
                .codPronoun("le projet|ms|the project")
                .hasEnglish("He will give it up.");
        Sketch.of("renoncer", Tense.PASSE_COMPOSE, IL)
                .secondPronoun(Kind.Y, "à {ses} vacances|fp|{his} holidays")
                .hasEnglish("He gave them up.");
        Sketch.of("rapporter", Tense.PRESENT, IL)
                .cod("les livres|mp|the books")
                .secondPronoun(Kind.Y, "à la bibliothèque|fs|to the library")
                .hasEnglish("He brings the books back there.");
    }

    @Test
    void whereOneComesFromBecomesThereAndWhatOneSpeaksOfDoesNot() {
        Sketch.of("revenir", Tense.PRESENT, IL)
                .secondPronoun(Kind.DE, "du marché|ms|from the market")
                .hasEnglish("He comes back from there.");
        Sketch.of("rêver", Tense.PRESENT, IL)
                .secondPronoun(Kind.DE, "du voyage|ms|of the trip")
                .hasEnglish("He dreams of it.");
        Sketch.of("enseigner", Tense.PRESENT, IL)
                .secondPronoun(Kind.Y, "à l'université|fs|at the university")
                .hasEnglish("He teaches there.");
        Sketch.of("s'intéresser", Tense.PRESENT, IL)
                .secondPronoun(Kind.Y, "à la musique|fs|in music")
                .hasEnglish("He takes an interest in it.");
        Sketch.of("mordre", Tense.PRESENT, IL)
                .secondPronoun(Kind.Y, "dans la pomme|fs|into the apple")
                .hasEnglish("He bites into it.");
    }

    @Test
    void groupsOfPeopleAreThey() {
        Sketch.of("annoncer", Tense.PRESENT, JE)
                .cod("la nouvelle|fs|the news")
                .secondPronoun(Kind.COI, "à {sa} famille|fsh|to {his} family")
                .hasEnglish("I announce the news to them.");
        Sketch.of("ennuyer", Tense.PRESENT, IL)
                .codPronoun("le public|ms|the audience")
                .hasEnglish("He bores them.");
        Sketch.of("craindre", Tense.PRESENT, IL)
                .codPronoun("la victoire de l'équipe|fs|the victory of the team")
                .hasEnglish("He fears it.");
    }
}
