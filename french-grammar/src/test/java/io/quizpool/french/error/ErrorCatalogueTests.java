package io.quizpool.french.error;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.ON;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Person.VOUS;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.grammar.StatementError.ADJECTIVE_AGREEMENT;
import static io.quizpool.french.grammar.StatementError.CLITIC_ORDER;
import static io.quizpool.french.grammar.StatementError.CLITIC_PLACEMENT;
import static io.quizpool.french.grammar.StatementError.DETERMINER_GENDER;
import static io.quizpool.french.grammar.StatementError.MISSING_PREPOSITION;
import static io.quizpool.french.grammar.StatementError.NEGATION_INCOMPLETE;
import static io.quizpool.french.grammar.StatementError.NEGATION_PLACEMENT;
import static io.quizpool.french.grammar.StatementError.PARTICIPLE_AGREEMENT;
import static io.quizpool.french.grammar.StatementError.REFLEXIVE_MISSING;
import static io.quizpool.french.grammar.StatementError.REFLEXIVE_WRONG;
import static io.quizpool.french.grammar.StatementError.WRONG_AUXILIARY;
import static io.quizpool.french.grammar.StatementError.WRONG_CONJUGATION;
import static io.quizpool.french.grammar.StatementError.WRONG_NEGATION_WORD;
import static io.quizpool.french.grammar.StatementError.WRONG_PREPOSITION;
import static io.quizpool.french.grammar.StatementError.WRONG_PRONOUN_CATEGORY;
import static io.quizpool.french.grammar.StatementError.WRONG_PRONOUN_GENDER;
import static io.quizpool.french.grammar.StatementError.WRONG_PRONOUN_NUMBER;
import static io.quizpool.french.grammar.StatementError.WRONG_TENSE;
import static io.quizpool.french.grammar.Tense.CONDITIONNEL;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.IMPARFAIT;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PASSE_SIMPLE;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.grammar.Tense.SUBJONCTIF;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.sentence.Opening.Sense;
import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Each error: how it is made, and where it must not be made. */
class ErrorCatalogueTests {

    private static final ErrorCatalogue CATALOGUE =
            new ErrorCatalogue(Sketch.CONJUGATOR, Sketch.VERBS);

    private static final String APPLE = "la pomme|fs|the apple";
    private static final String TO_MOTHER = "à {sa} mère|fsh|{his} mother";
    private static final String TO_MARKET = "au marché|ms|to the market";

    private static ListAssert<String> assertThatDistractors(StatementError error, Sketch sketch) {
        return assertThat(
                CATALOGUE.distractors(error, sketch.sentence()).stream()
                        .map(Distractor::content)
                        .toList());
    }

    private static String explanation(StatementError error, Sketch sketch) {
        return CATALOGUE.distractors(error, sketch.sentence()).getFirst().explanation();
    }

    @Test
    void swapsTheAuxiliaryAndNothingElse() {
        Sketch gone = Sketch.of("aller", PASSE_COMPOSE, ELLE).second(Kind.Y, TO_MARKET);
        assertThatDistractors(WRONG_AUXILIARY, gone).containsExactly("Elle a allée au marché.");
        assertThat(explanation(WRONG_AUXILIARY, gone))
                .isEqualTo(
                        "« aller » takes être in compound tenses (level A2). Write « Elle est allée », not « Elle a allée ».");
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("se lever", PASSE_COMPOSE, JE))
                .containsExactly("Je m'ai levé.");
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("manger", PASSE_COMPOSE, NOUS).cod(APPLE))
                .containsExactly("Nous sommes mangé la pomme.");
    }

    @Test
    void makesNoPassiveOutOfAnAuxiliary() {
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("manger", PASSE_COMPOSE, ELLE)).isEmpty();
        assertThatDistractors(
                        WRONG_AUXILIARY,
                        Sketch.of("parler", PASSE_COMPOSE, IL).second(Kind.COI, TO_MOTHER))
                .isEmpty();
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("éclater", PASSE_COMPOSE, ELLE)).isEmpty();
    }

    @Test
    void saysOfAnIndirectReflexiveThatNothingAgrees() {
        assertThat(explanation(PARTICIPLE_AGREEMENT, Sketch.of("se demander", PASSE_COMPOSE, IL)))
                .startsWith(
                        "The participle of « se demander » does not agree: « se » is an indirect object here (level B1).");
    }

    @Test
    void leavesVerbsWithBothAuxiliariesAlone() {
        assertThatDistractors(
                        WRONG_AUXILIARY,
                        Sketch.of("monter", PASSE_COMPOSE, JE).second(Kind.Y, TO_MARKET))
                .isEmpty();
        assertThatDistractors(
                        WRONG_AUXILIARY,
                        Sketch.of("monter", PASSE_COMPOSE, JE).cod("la rue|fs|the street"))
                .containsExactly("Je suis monté la rue.");
    }

    @Test
    void conjugatesForAnotherPerson() {
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", PRESENT, TU).cod(APPLE))
                .contains("Tu mange la pomme.")
                .doesNotContain("Tu manges la pomme.");
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("finir", PASSE_COMPOSE, ILS))
                .startsWith("Ils a fini.");
        assertThat(explanation(WRONG_CONJUGATION, Sketch.of("finir", PASSE_COMPOSE, ILS)))
                .startsWith(
                        "The auxiliary agrees with its subject « ils », which is third person plural (level A1).");
    }

    @Test
    void neverTakesAFormThatTheSubjectHasInAnotherTense() {
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", PRESENT, JE))
                .doesNotContain("Je mange.")
                .contains("Je manges.");
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", SUBJONCTIF, NOUS))
                .doesNotContain("Nous mangeons.", "Nous mangions.");
    }

    @Test
    void neverMakesTheObjectASubjectBehindItsVerb() {
        assertThatDistractors(
                        WRONG_CONJUGATION,
                        Sketch.of("limiter", SUBJONCTIF, NOUS).cod("les prix|mp|the prices"))
                .doesNotContain("Nous limitent les prix.")
                .contains("Nous limite les prix.");
    }

    @Test
    void spoilsACommandWithAFormThatNoCommandHas() {
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", IMPERATIF, TU).cod(APPLE))
                .containsExactly("Manges la pomme.");
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("prendre", IMPERATIF, TU).cod(APPLE))
                .containsExactly("Prend la pomme.");
    }

    @Test
    void takesTheTenseThatALearnerConfuses() {
        assertThatDistractors(
                        WRONG_TENSE,
                        Sketch.of("venir", FUTUR_SIMPLE, JE)
                                .opening("Demain,", "Tomorrow,", Sense.PLAIN))
                .startsWith("Demain, je viendrais.");
        assertThatDistractors(
                        WRONG_TENSE,
                        Sketch.of("savoir", SUBJONCTIF, ELLE)
                                .opening("Il faut que", "It is necessary that", Sense.DEMAND)
                                .cod("la réponse|fs|the answer"))
                .startsWith("Il faut qu'elle sait la réponse.");
    }

    @Test
    void neverTakesATenseOfTheSameForm() {
        assertThatDistractors(WRONG_TENSE, Sketch.of("finir", PASSE_SIMPLE, JE))
                .doesNotContain("Je finis.");
        assertThatDistractors(WRONG_TENSE, Sketch.of("manger", SUBJONCTIF, ELLE))
                .doesNotContain("Elle mange.");
    }

    @Test
    void disagreesInTheParticiple() {
        assertThatDistractors(
                        PARTICIPLE_AGREEMENT,
                        Sketch.of("aller", PASSE_COMPOSE, ELLES).second(Kind.Y, TO_MARKET))
                .contains("Elles sont allés au marché.", "Elles sont allée au marché.");
        assertThatDistractors(
                        PARTICIPLE_AGREEMENT, Sketch.of("manger", PASSE_COMPOSE, ELLE).cod(APPLE))
                .startsWith("Elle a mangée la pomme.");
        assertThatDistractors(
                        PARTICIPLE_AGREEMENT,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE))
                .startsWith("Je l'ai mangé.");
        assertThatDistractors(PARTICIPLE_AGREEMENT, Sketch.of("dormir", PASSE_COMPOSE, ELLES))
                .startsWith("Elles ont dormies.");
    }

    @Test
    void leavesTheAgreementAfterOnFree() {
        assertThatDistractors(PARTICIPLE_AGREEMENT, Sketch.of("aller", PASSE_COMPOSE, ON))
                .isEmpty();
    }

    @Test
    void disagreesInTheAdjective() {
        assertThatDistractors(
                        ADJECTIVE_AGREEMENT,
                        Sketch.of("être", PRESENT, ELLE)
                                .attribute("content/contente/contents/contentes", "happy"))
                .containsExactly("Elle est content.", "Elle est contents.", "Elle est contentes.");
        assertThatDistractors(
                        ADJECTIVE_AGREEMENT,
                        Sketch.of("être", PRESENT, ELLE)
                                .attribute("calme/calme/calmes/calmes", "calm"))
                .containsExactly("Elle est calmes.");
    }

    @Test
    void givesAPronounTheWrongGenderOnlyWhereItShows() {
        assertThatDistractors(
                        WRONG_PRONOUN_GENDER, Sketch.of("manger", PRESENT, JE).codPronoun(APPLE))
                .containsExactly("Je le mange.");
        assertThatDistractors(
                        WRONG_PRONOUN_GENDER, Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE))
                .isEmpty();
        assertThatDistractors(
                        WRONG_PRONOUN_GENDER,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE))
                .isEmpty();
    }

    @Test
    void givesAPronounTheWrongNumber() {
        assertThatDistractors(
                        WRONG_PRONOUN_NUMBER, Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE))
                .containsExactly("Je les aime.");
        assertThatDistractors(
                        WRONG_PRONOUN_NUMBER,
                        Sketch.of("répondre", PASSE_COMPOSE, JE).secondPronoun(Kind.COI, TO_MOTHER))
                .containsExactly("Je leur ai répondu.");
    }

    @Test
    void takesAnIndirectPronounForADirectOne() {
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("inviter", PRESENT, NOUS)
                                .codPronoun("les voisins|mph|the neighbours"))
                .containsExactly("Nous leur invitons.");
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("inviter", PASSE_COMPOSE, NOUS).codPronoun(APPLE))
                .isEmpty();
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("écrire", PRESENT, NOUS).codPronoun("la date|fs|the date"))
                .isEmpty();
    }

    @Test
    void takesADirectPronounForAnIndirectOne() {
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("obéir", PASSE_COMPOSE, ILS).secondPronoun(Kind.COI, TO_MOTHER))
                .containsExactly("Ils l'ont obéi.");
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("donner", PRESENT, ILS)
                                .cod(APPLE)
                                .secondPronoun(Kind.COI, TO_MOTHER))
                .isEmpty();
    }

    @Test
    void swapsPronouns() {
        Sketch given =
                Sketch.of("donner", PRESENT, JE)
                        .codPronoun(APPLE)
                        .secondPronoun(Kind.COI, TO_MOTHER);
        assertThatDistractors(CLITIC_ORDER, given).containsExactly("Je lui la donne.");
        assertThatDistractors(
                        CLITIC_ORDER,
                        Sketch.of("donner", IMPERATIF, VOUS)
                                .codPronoun(APPLE)
                                .secondPronoun(Kind.COI, TO_MOTHER))
                .containsExactly("Donnez-lui-la.");
    }

    @Test
    void putsAPronounInTheWrongPlace() {
        assertThatDistractors(
                        CLITIC_PLACEMENT,
                        Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE).denied(NE_PAS))
                .containsExactly("Je n'aime pas la.");
        assertThatDistractors(
                        CLITIC_PLACEMENT, Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE))
                .containsExactly("J'ai la mangée.");
        assertThatDistractors(
                        CLITIC_PLACEMENT,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun("le pain|ms|the bread"))
                .containsExactly("J'ai le mangé.", "J'ai mangé le.");
        assertThatDistractors(
                        CLITIC_PLACEMENT,
                        Sketch.of("recevoir", PASSE_COMPOSE, TU)
                                .codPronoun("le colis|ms|the parcel"))
                .containsExactly("Tu as reçu le.");
        assertThatDistractors(CLITIC_PLACEMENT, Sketch.of("se lever", IMPERATIF, TU))
                .containsExactly("Te lève.");
        assertThatDistractors(CLITIC_PLACEMENT, Sketch.of("se lever", PRESENT, VOUS)).isEmpty();
    }

    @Test
    void dropsOneHalfOfTheNegation() {
        Sketch sketch = Sketch.of("aimer", PRESENT, JE).cod(APPLE);
        assertThatDistractors(NEGATION_INCOMPLETE, sketch.denied(NE_PAS))
                .containsExactly("Je n'aime la pomme.", "J'aime pas la pomme.");
        assertThatDistractors(NEGATION_INCOMPLETE, sketch.denied(NE_PLUS))
                .containsExactly("Je n'aime la pomme.");
        assertThatDistractors(
                        NEGATION_INCOMPLETE,
                        Sketch.of("oser", PRESENT, JE)
                                .second(Kind.INFINITIVE, "parler|ms|speak")
                                .denied(NE_PAS))
                .containsExactly("J'ose pas parler.");
        assertThatDistractors(
                        NEGATION_INCOMPLETE,
                        Sketch.of("aimer", SUBJONCTIF, JE)
                                .cod(APPLE)
                                .opening("Il est dommage que", "It is a pity that", Sense.PLAIN)
                                .denied(NE_JAMAIS))
                .containsExactly("Il est dommage que je n'aime la pomme.");
    }

    @Test
    void putsTheNegationInTheWrongPlace() {
        assertThatDistractors(
                        NEGATION_PLACEMENT,
                        Sketch.of("aimer", PRESENT, JE).cod(APPLE).denied(NE_PAS))
                .containsExactly("Je n'aime la pomme pas.", "Je ne pas aime la pomme.");
        assertThatDistractors(
                        NEGATION_PLACEMENT,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE).denied(NE_JAMAIS))
                .containsExactly(
                        "Je l'ai ne jamais mangée.",
                        "Je ne la jamais ai mangée.",
                        "Je la n'ai jamais mangée.");
        assertThat(
                        explanation(
                                NEGATION_PLACEMENT,
                                Sketch.of("dormir", IMPERATIF, TU).denied(NE_PAS)))
                .startsWith(
                        "« Ne » stands first and « pas » right after the finite verb (level A2).");
    }

    @Test
    void deniesWithAWordThatCannotDenyTheVerb() {
        assertThatDistractors(
                        WRONG_NEGATION_WORD,
                        Sketch.of("aimer", PRESENT, JE).cod(APPLE).denied(NE_PAS))
                .containsExactly("Je n'aime rien la pomme.", "Je n'aime non la pomme.");
        assertThatDistractors(WRONG_NEGATION_WORD, Sketch.of("manger", PRESENT, JE).denied(NE_PAS))
                .doesNotContain("Je ne mange rien.");
        assertThatDistractors(
                        WRONG_NEGATION_WORD, Sketch.of("naître", PRESENT, ELLE).denied(NE_PAS))
                .containsExactly("Elle ne naît non.");
        assertThat(
                        explanation(
                                WRONG_NEGATION_WORD,
                                Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE).denied(NE_PAS)))
                .startsWith("« Rien » would be a second direct object beside the pronoun;");
    }

    @Test
    void dropsTheReflexivePronounWhereTheVerbNeedsIt() {
        assertThatDistractors(
                        REFLEXIVE_MISSING,
                        Sketch.of("se souvenir", PRESENT, JE)
                                .second(Kind.DE, "du film|ms|the film"))
                .isEmpty();
        assertThatDistractors(REFLEXIVE_MISSING, Sketch.of("s'évanouir", PRESENT, JE))
                .containsExactly("J'évanouis.");
        assertThatDistractors(REFLEXIVE_MISSING, Sketch.of("s'évanouir", PASSE_COMPOSE, JE))
                .isEmpty();
        assertThatDistractors(
                        REFLEXIVE_MISSING,
                        Sketch.of("se laver", PRESENT, JE).cod("les mains|fp|{his} hands"))
                .isEmpty();
    }

    @Test
    void mistakesTheReflexivePronoun() {
        assertThatDistractors(REFLEXIVE_WRONG, Sketch.of("se lever", PASSE_COMPOSE, NOUS))
                .containsExactly("Nous se sommes levés.");
        assertThatDistractors(REFLEXIVE_WRONG, Sketch.of("se lever", IMPERATIF, TU))
                .containsExactly("Lève-te.", "Lève-se.");
        assertThatDistractors(REFLEXIVE_WRONG, Sketch.of("se lever", PRESENT, ELLE)).isEmpty();
    }

    @Test
    void takesThePrepositionThatTheTableCallsWrong() {
        assertThatDistractors(
                        WRONG_PREPOSITION,
                        Sketch.of("obéir", PRESENT, JE)
                                .second(Kind.COI, "au capitaine|msh|the captain")
                                .neverWith("de"))
                .containsExactly("J'obéis du capitaine.");
        assertThatDistractors(
                        WRONG_PREPOSITION,
                        Sketch.of("vouloir", CONDITIONNEL, JE)
                                .second(Kind.INFINITIVE, "acheter du pain|ms|to buy bread")
                                .neverWith("de"))
                .containsExactly("Je voudrais d'acheter du pain.");
    }

    @Test
    void dropsThePrepositionWhereNoObjectIsLeft() {
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("obéir", PRESENT, JE)
                                .second(Kind.COI, "aux ordres|mp|the orders"))
                .containsExactly("J'obéis les ordres.");
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("écrire", PRESENT, JE).second(Kind.COI, TO_MOTHER))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("essayer", IMPARFAIT, JE)
                                .second(Kind.INFINITIVE, "d'ouvrir la porte|ms|to open the door"))
                .containsExactly("J'essayais ouvrir la porte.");
    }

    @Test
    void namesBothPrepositionsWhereTwoAreRight() {
        assertThat(
                        explanation(
                                MISSING_PREPOSITION,
                                Sketch.of("continuer", PRESENT, JE)
                                        .second(Kind.INFINITIVE, "à travailler|ms|to work")))
                .startsWith(
                        "« continuer » needs « à » or « de » before this complement (level A2).");
        assertThat(
                        explanation(
                                MISSING_PREPOSITION,
                                Sketch.of("renoncer", PRESENT, JE)
                                        .second(Kind.INFINITIVE, "à fumer|ms|smoking")))
                .startsWith("« renoncer » needs « à » before this complement (level A2).");
    }

    @Test
    void keepsThePrepositionWhereSomeDoWithoutIt() {
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("plaisanter", PRESENT, JE)
                                .second(Kind.PREPOSITION, "avec le serveur|msh|with the waiter"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("échouer", PRESENT, JE).second(Kind.Y, "à l'examen|ms|the exam"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("se passer", PRESENT, ILS)
                                .second(Kind.DE, "du téléphone|ms|the telephone"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("décorer", PRESENT, JE)
                                .cod("le gâteau|ms|the cake")
                                .second(Kind.PREPOSITION, "avec des fraises|fp|with strawberries"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("prévoir", PRESENT, JE)
                                .second(
                                        Kind.INFINITIVE,
                                        "de prendre le train|ms|to take the train"))
                .isEmpty();
    }

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

    @Test
    void givesADeterminerTheWrongGender() {
        assertThatDistractors(DETERMINER_GENDER, Sketch.of("manger", PRESENT, JE).cod(APPLE))
                .containsExactly("Je mange le pomme.");
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("lire", PRESENT, JE).cod("le livre|ms|the book"))
                .isEmpty();
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("manger", PRESENT, JE).cod("{sa} orange|fs|{his} orange"))
                .isEmpty();
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("imaginer", PRESENT, JE).cod("le pire|ms|the worst"))
                .isEmpty();
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("manger", PRESENT, JE).cod("du pain|ms|bread").denied(NE_PAS))
                .isEmpty();
    }
}
