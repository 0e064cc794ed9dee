package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.ON;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Person.VOUS;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.sentence.Opening.Sense.ALREADY;
import static io.quizpool.french.sentence.Opening.Sense.PLAIN;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealiserTests {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRESENT,            J'achète la pomme.
                    IMPARFAIT,          J'achetais la pomme.
                    PASSE_COMPOSE,      J'ai acheté la pomme.
                    PLUS_QUE_PARFAIT,   J'avais acheté la pomme.
                    FUTUR_SIMPLE,       J'achèterai la pomme.
                    FUTUR_ANTERIEUR,    J'aurai acheté la pomme.
                    CONDITIONNEL,       J'achèterais la pomme.
                    CONDITIONNEL_PASSE, J'aurais acheté la pomme.
                    PASSE_SIMPLE,       J'achetai la pomme.
                    """)
    void everyTenseOfTheIndicativeAndTheConditionalStandsAlone(Tense tense, String french) {
        Sketch.of("acheter", tense, JE).cod(APPLE).hasFrench(french);
    }

    @Test
    void theSubjunctiveFollowsItsGoverningClause() {
        Sketch.of("acheter", Tense.SUBJONCTIF, ELLE)
                .opening("Il faut que", "", PLAIN)
                .cod(APPLE)
                .hasFrench("Il faut qu'elle achète la pomme.");
        Sketch.of("venir", Tense.SUBJONCTIF_PASSE, ELLES)
                .opening("Je doute que", "", PLAIN)
                .second(Kind.Y, TO_MARKET)
                .hasFrench("Je doute qu'elles soient venues au marché.");
    }

    @Test
    void commandsDropTheirSubject() {
        Sketch.of("manger", Tense.IMPERATIF, TU).cod(APPLE).hasFrench("Mange la pomme.");
        Sketch.of("se lever", Tense.IMPERATIF, VOUS).hasFrench("Levez-vous.");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRESENT,       Je n'achète pas de pain.
                    PASSE_COMPOSE, Je n'ai pas acheté de pain.
                    """)
    void negationEnclosesTheFiniteVerbAndTurnsThePartitiveIntoDe(Tense tense, String french) {
        Sketch.of("acheter", tense, JE).cod("du pain|ms|bread").denied(NE_PAS).hasFrench(french);
    }

    @Test
    void everyPolarityHasItsWord() {
        Sketch sketch = Sketch.of("oublier", Tense.PASSE_COMPOSE, NOUS).cod(APPLE);
        sketch.denied(NE_PLUS).hasFrench("Nous n'avons plus oublié la pomme.");
        sketch.denied(NE_JAMAIS).hasFrench("Nous n'avons jamais oublié la pomme.");
    }

    @Test
    void deElidesBeforeAVowel() {
        Sketch.of("manger", Tense.PRESENT, TU)
                .cod("une orange|fs|an orange")
                .denied(NE_PAS)
                .hasFrench("Tu ne manges pas d'orange.");
    }

    @Test
    void anAspiratedHKeepsWhatStandsBeforeItWhole() {
        Sketch.of("hacher", Tense.PRESENT, JE).codPronoun(APPLE).hasFrench("Je la hache.");
        Sketch.of("habiter", Tense.PRESENT, JE).hasFrench("J'habite.");
    }

    @Test
    void anAttributeAgreesAndIsNoPartitive() {
        Sketch.of("être", Tense.PRESENT, VOUS)
                .feminine()
                .attribute("content/contente/contents/contentes", "happy")
                .denied(NE_PAS)
                .hasFrench("Vous n'êtes pas contentes.");
    }

    @Test
    void possessivesFollowTheSubjectAndTheVowelBehindThem() {
        String school = "{sa} école|fs|{his} school";
        Sketch.of("quitter", Tense.PRESENT, TU).cod(school).hasFrench("Tu quittes ton école.");
        Sketch.of("quitter", Tense.PRESENT, ILS).cod(school).hasFrench("Ils quittent leur école.");
        Sketch.of("quitter", Tense.PRESENT, JE)
                .cod("{sa} ville|fs|{his} town")
                .hasFrench("Je quitte ma ville.");
    }

    @Test
    void dejaStandsBehindTheAuxiliary() {
        Sketch.of("fermer", Tense.PLUS_QUE_PARFAIT, ON)
                .opening("Ce jour-là,", "That day,", ALREADY)
                .cod("la porte|fs|the door")
                .hasFrench("Ce jour-là, on avait déjà fermé la porte.");
    }

    @Test
    void aNounPhraseStandsForTheThirdPerson() {
        Subject machine =
                Subjects.only(
                        new NounPhrase(
                                "la machine",
                                Gender.FEMININE,
                                GrammaticalNumber.SINGULAR,
                                false,
                                "the machine"));
        Sketch.of("tomber", Tense.PASSE_COMPOSE, ELLE)
                .subject(machine)
                .hasFrench("La machine est tombée.");
    }
}
