package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.ON;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.sentence.Opening.Sense.ALREADY;
import static io.quizpool.french.sentence.Opening.Sense.DEMAND;
import static io.quizpool.french.sentence.Opening.Sense.FUTURE;
import static io.quizpool.french.sentence.Opening.Sense.HABITUAL;
import static io.quizpool.french.sentence.Opening.Sense.PERFECT;
import static io.quizpool.french.sentence.Opening.Sense.PROGRESSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import io.quizpool.french.verb.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatorTests {

    private static final String LETTER = "la lettre|fs|the letter";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRESENT,            She writes the letter.
                    IMPARFAIT,          She wrote the letter.
                    PASSE_COMPOSE,      She wrote the letter.
                    PASSE_SIMPLE,       She wrote the letter.
                    PLUS_QUE_PARFAIT,   She had written the letter.
                    FUTUR_SIMPLE,       She will write the letter.
                    FUTUR_ANTERIEUR,    She will have written the letter.
                    CONDITIONNEL,       She would write the letter.
                    CONDITIONNEL_PASSE, She would have written the letter.
                    SUBJONCTIF_PASSE,   She wrote the letter.
                    """)
    void everyTenseHasItsEnglish(Tense tense, String english) {
        assertThat(Sketch.of("écrire", tense, ELLE).cod(LETTER).english()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    NE_PAS,    PRESENT,          She does not write the letter.
                    NE_PAS,    PASSE_COMPOSE,    She did not write the letter.
                    NE_PAS,    FUTUR_SIMPLE,     She will not write the letter.
                    NE_PLUS,   IMPARFAIT,        She no longer wrote the letter.
                    NE_PLUS,   CONDITIONNEL,     She would no longer write the letter.
                    NE_JAMAIS, PRESENT,          She never writes the letter.
                    NE_PLUS,   PLUS_QUE_PARFAIT, She had not written the letter any more.
                    NE_JAMAIS, PLUS_QUE_PARFAIT, She had never written the letter.
                    """)
    void everyPolarityFindsItsPlace(Polarity polarity, Tense tense, String english) {
        assertThat(Sketch.of("écrire", tense, ELLE).cod(LETTER).denied(polarity).english())
                .isEqualTo(english);
    }

    @Test
    void anObligationIsSaidOfPeople() {
        assertThat(obligation(Tense.PRESENT, "partir|ms|leave").english())
                .isEqualTo("We have to leave.");
        assertThat(obligation(Tense.PRESENT, "partir|ms|leave").denied(NE_JAMAIS).english())
                .isEqualTo("We must never leave.");
        assertThat(obligation(Tense.FUTUR_SIMPLE, "partir|ms|leave").denied(NE_JAMAIS).english())
                .isEqualTo("We must never leave.");
        assertThat(obligation(Tense.FUTUR_SIMPLE).cod("une clé|fs|a key").english())
                .isEqualTo("We will need a key.");
        assertThat(
                        Sketch.of("pleuvoir", Tense.PRESENT, IL)
                                .subject(Subjects.empty(verb("pleuvoir")))
                                .english())
                .isEqualTo("It rains.");
    }

    private static Sketch obligation(Tense tense, String infinitive) {
        return obligation(tense).second(Kind.INFINITIVE, infinitive);
    }

    private static Sketch obligation(Tense tense) {
        return Sketch.of("falloir", tense, IL).subject(Subjects.empty(verb("falloir")));
    }

    private static Verb verb(String infinitive) {
        return Sketch.VERBS.find(infinitive).orElseThrow();
    }

    @Test
    void aPersonWhoIsToldAThingStandsBeforeIt() {
        String mother = "à {sa} mère|fsh|to {his} mother";
        Sketch told = Sketch.of("dire", Tense.PASSE_COMPOSE, ELLE);
        assertThat(told.cod("la vérité|fs|the truth").second(Kind.COI, mother).english())
                .isEqualTo("She told her mother the truth.");
        assertThat(told.codPronoun("la vérité|fs|the truth").english())
                .isEqualTo("She told it to her mother.");
    }

    @Test
    void whatIsSeenAgainStandsBetween() {
        assertThat(
                        Sketch.of("revoir", Tense.PASSE_COMPOSE, ELLE)
                                .codPronoun("le film|ms|the film")
                                .english())
                .isEqualTo("She saw it again.");
        assertThat(
                        Sketch.of("revoir", Tense.PRESENT, ELLE)
                                .codPronoun("le film|ms|the film")
                                .denied(Polarity.NE_PLUS)
                                .english())
                .isEqualTo("She no longer sees it.");
    }

    @Test
    void theOpeningDecidesBetweenTheTensesThatEnglishHasMoreOf() {
        assertThat(
                        Sketch.of("écrire", Tense.PRESENT, JE)
                                .opening("Ce soir,", "This evening,", PROGRESSIVE)
                                .cod(LETTER)
                                .denied(NE_PAS)
                                .english())
                .isEqualTo("This evening, I am not writing the letter.");
        assertThat(Sketch.of("se lever", Tense.IMPARFAIT, TU).opening("", "", HABITUAL).english())
                .isEqualTo("You used to get up.");
        assertThat(
                        Sketch.of("écrire", Tense.PASSE_COMPOSE, ILS)
                                .opening("", "", PERFECT)
                                .cod(LETTER)
                                .denied(NE_JAMAIS)
                                .english())
                .isEqualTo("They have never written the letter.");
        assertThat(
                        Sketch.of("écrire", Tense.PLUS_QUE_PARFAIT, ILS)
                                .opening("Ce jour-là,", "That day,", ALREADY)
                                .cod(LETTER)
                                .english())
                .isEqualTo("That day, they had already written the letter.");
    }

    @Test
    void theGoverningClauseDecidesTheMood() {
        assertThat(
                        Sketch.of("être", Tense.SUBJONCTIF, ELLE)
                                .opening("Il faut que", "It is necessary that", DEMAND)
                                .attribute("prêt/prête/prêts/prêtes", "ready")
                                .english())
                .isEqualTo("It is necessary that she be ready.");
        assertThat(
                        Sketch.of("se souvenir", Tense.SUBJONCTIF, ILS)
                                .opening("Je doute que", "I doubt that", FUTURE)
                                .english())
                .isEqualTo("I doubt that they will remember.");
    }

    @Test
    void commandsAddressOrInclude() {
        assertThat(Sketch.of("écrire", Tense.IMPERATIF, TU).cod(LETTER).denied(NE_PAS).english())
                .isEqualTo("Do not write the letter.");
        assertThat(Sketch.of("écrire", Tense.IMPERATIF, NOUS).cod(LETTER).english())
                .isEqualTo("Let us write the letter.");
        assertThat(Sketch.of("écrire", Tense.IMPERATIF, NOUS).cod(LETTER).denied(NE_PLUS).english())
                .isEqualTo("Let us not write the letter any more.");
    }

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
    void beAndHaveToHaveTheirOwnForms() {
        assertThat(
                        Sketch.of("pouvoir", Tense.IMPARFAIT, ILS)
                                .second(Kind.INFINITIVE, "sortir|ms|go out")
                                .denied(NE_PAS)
                                .english())
                .isEqualTo("They were not able to go out.");
        assertThat(
                        Sketch.of("devoir", Tense.PRESENT, ELLE)
                                .second(Kind.INFINITIVE, "sortir|ms|go out")
                                .english())
                .isEqualTo("She has to go out.");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRESENT,            NE_PAS,    She must not go out.
                    PRESENT,            NE_PLUS,   She must no longer go out.
                    IMPARFAIT,          NE_PAS,    She was not supposed to go out.
                    IMPARFAIT,          NE_PLUS,   She no longer had to go out.
                    PASSE_COMPOSE,      NE_PAS,    She did not have to go out.
                    PASSE_COMPOSE,      NE_PLUS,   She no longer had to go out.
                    PASSE_SIMPLE,       NE_PAS,    She did not have to go out.
                    PLUS_QUE_PARFAIT,   NE_JAMAIS, She had never had to go out.
                    FUTUR_SIMPLE,       NE_PLUS,   She will no longer have to go out.
                    CONDITIONNEL,       NE_PAS,    She should not go out.
                    CONDITIONNEL_PASSE, NE_PAS,    She would not have had to go out.
                    """)
    void devoirIsDeniedByTense(Tense tense, Polarity polarity, String english) {
        assertThat(
                        Sketch.of("devoir", tense, ELLE)
                                .second(Kind.INFINITIVE, "sortir|ms|go out")
                                .denied(polarity)
                                .english())
                .isEqualTo(english);
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

    @Test
    void someIsAnyWhereItIsDenied() {
        assertThat(
                        Sketch.of("donner", Tense.FUTUR_SIMPLE, IL)
                                .cod("un conseil|ms|some advice")
                                .denied(NE_PAS)
                                .english())
                .isEqualTo("He will not give any advice.");
    }

    @Test
    void peopleAreAskedForThings() {
        assertThat(
                        Sketch.of("demander", Tense.PRESENT, IL)
                                .cod("ce livre|ms|for this book")
                                .second(Kind.COI, "à la libraire|fsh|from the bookseller")
                                .english())
                .isEqualTo("He asks the bookseller for this book.");
    }

    @Test
    void onIsWe() {
        assertThat(
                        Sketch.of("perdre", Tense.PRESENT, ON)
                                .cod("{son} temps|ms|{his} time")
                                .english())
                .isEqualTo("We lose our time.");
    }

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
