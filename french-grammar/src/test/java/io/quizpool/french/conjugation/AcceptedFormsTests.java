package io.quizpool.french.conjugation;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.ON;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Person.VOUS;
import static io.quizpool.french.grammar.Tense.CONDITIONNEL;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.IMPARFAIT;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PASSE_SIMPLE;
import static io.quizpool.french.grammar.Tense.PLUS_QUE_PARFAIT;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.grammar.Tense.SUBJONCTIF;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the conjugation table of a verb shows: every form that exists, and no other. */
class AcceptedFormsTests {

    private static final VerbTable TABLE = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();

    private static final Set<Person> COMMANDED = Set.of(TU, NOUS, VOUS);
    private static final List<String> DEFECTIVE =
            List.of(
                    "absoudre",
                    "abstraire",
                    "advenir",
                    "braire",
                    "choir",
                    "clore",
                    "concerner",
                    "déchoir",
                    "dissoudre",
                    "distraire",
                    "se distraire",
                    "échoir",
                    "éclore",
                    "s'ensuivre",
                    "extraire",
                    "faillir",
                    "frire",
                    "gésir",
                    "incomber",
                    "paître",
                    "poindre",
                    "pouvoir",
                    "quérir",
                    "ravoir",
                    "résulter",
                    "revaloir",
                    "saillir",
                    "seoir",
                    "sourdre",
                    "soustraire",
                    "traire");

    private static Verb verb(String infinitive) {
        return TABLE.find(infinitive).orElseThrow();
    }

    private static ListAssert<String> assertThatForms(
            String infinitive, Tense tense, Person person) {
        return assertThat(CONJUGATOR.forms(verb(infinitive), tense, person))
                .as("%s, %s, %s", infinitive, tense, person);
    }

    @Test
    void everyVerbButTheDefectiveOnesHasAFormInEachTenseAndPerson() {
        List<String> withGaps =
                TABLE.all().stream()
                        .filter(verb -> !verb.impersonal())
                        .filter(AcceptedFormsTests::hasGap)
                        .map(Verb::infinitive)
                        .toList();

        assertThat(withGaps).containsExactlyInAnyOrderElementsOf(DEFECTIVE);
    }

    private static boolean hasGap(Verb verb) {
        return Arrays.stream(Tense.values())
                .anyMatch(tense ->
                        Arrays.stream(Person.values())
                                .filter(person -> tense != IMPERATIF || COMMANDED.contains(person))
                                .anyMatch(
                                        person -> CONJUGATOR.forms(verb, tense, person).isEmpty()));
    }

    @Test
    void listsNoFormTwice() {
        assertThat(TABLE.all())
                .allSatisfy(verb ->
                        assertThat(Tense.values())
                                .allSatisfy(tense ->
                                        assertThat(Person.values())
                                                .allSatisfy(person ->
                                                        assertThat(
                                                                        CONJUGATOR.forms(
                                                                                verb, tense,
                                                                                person))
                                                                .doesNotHaveDuplicates())));
    }

    @Test
    void commandsNobodyButTuNousAndVous() {
        assertThat(TABLE.all())
                .allSatisfy(verb ->
                        assertThat(List.of(JE, IL, ELLE, ON, ILS, ELLES))
                                .allSatisfy(person ->
                                        assertThat(CONJUGATOR.forms(verb, IMPERATIF, person))
                                                .isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "céder, FUTUR_SIMPLE, JE, céderai cèderai",
        "étinceler, PRESENT, IL, étincelle étincèle",
        "appeler, PRESENT, IL, appelle",
        "jeter, FUTUR_SIMPLE, NOUS, jetterons",
        "renouveler, FUTUR_SIMPLE, TU, renouvelleras renouvèleras",
        "connaître, PRESENT, ELLE, connaît connait",
        "payer, PRESENT, JE, paie paye",
        "essuyer, PRESENT, JE, essuie",
        "asseoir, PRESENT, TU, assieds assois",
        "surseoir, FUTUR_SIMPLE, IL, surseoira sursoira",
        "dîner, PRESENT, ILS, dînent dinent",
        "grelotter, PRESENT, ON, grelotte grelote",
        "interpeller, PRESENT, NOUS, interpellons interpelons",
        "pouvoir, PRESENT, JE, peux puis",
        "absoudre, PASSE_COMPOSE, IL, a absous:a absout",
        "bouillir, PRESENT, JE, bous",
        "sortir, PRESENT, IL, sort",
        "repartir, PRESENT, NOUS, repartons",
        "ressortir, IMPARFAIT, ELLES, ressortaient",
        "fuir, SUBJONCTIF, ILS, fuient",
    })
    void listsEveryVariantTheUsualOneFirst(
            String infinitive, Tense tense, Person person, String forms) {
        assertThatForms(infinitive, tense, person)
                .containsExactly(forms.split(tense.compound() ? ":" : " ", -1));
    }

    @Test
    void everyVariantIsAFormOfItsVerbTheOtherWayRound() {
        assertThat(CONJUGATOR.analyse("cèderai", "céder")).isNotEmpty();
        assertThat(CONJUGATOR.analyse("sursoira", "surseoir")).isNotEmpty();
        assertThat(CONJUGATOR.analyse("éclôt", "éclore")).isNotEmpty();
        assertThat(CONJUGATOR.analyse("sortissent", "sortir")).isEmpty();
        assertThat(CONJUGATOR.analyse("demeurées", "demeurer"))
                .hasOnlyElementsOfType(Reading.PastParticiple.class)
                .isNotEmpty();
    }

    @Test
    void acceptsVariantsAndNothingElse() {
        assertThat(CONJUGATOR.accepts(verb("céder"), FUTUR_SIMPLE, JE, "cèderai")).isTrue();
        assertThat(CONJUGATOR.accepts(verb("céder"), FUTUR_SIMPLE, JE, "céderais")).isFalse();
        assertThat(CONJUGATOR.accepts(verb("s'évanouir"), PRESENT, TU, " T’évanouis")).isTrue();
        assertThat(CONJUGATOR.accepts(verb("s'évanouir"), PRESENT, TU, "évanouis")).isFalse();
        assertThat(CONJUGATOR.accepts(verb("aller"), PASSE_COMPOSE, ELLE, "est allée")).isTrue();
        assertThat(CONJUGATOR.accepts(verb("aller"), PASSE_COMPOSE, ELLE, "est allé")).isFalse();
    }

    @Test
    void knowsThatDefectiveVerbsLackTensesAndPersons() {
        assertThatForms("falloir", PRESENT, IL).containsExactly("faut");
        assertThatForms("falloir", PRESENT, ILS).isEmpty();
        assertThatForms("falloir", PASSE_COMPOSE, JE).isEmpty();
        assertThatForms("pleuvoir", IMPERATIF, TU).isEmpty();
        assertThatForms("s'agir", PASSE_COMPOSE, IL).containsExactly("s'est agi");
        assertThatForms("s'agir", PRESENT, NOUS).isEmpty();
        assertThatForms("pouvoir", IMPERATIF, VOUS).isEmpty();
        assertThatForms("gésir", PRESENT, IL).containsExactly("gît", "git");
        assertThatForms("gésir", FUTUR_SIMPLE, IL).isEmpty();
        assertThatForms("gésir", PASSE_COMPOSE, IL).isEmpty();
        assertThatForms("clore", IMPARFAIT, JE).isEmpty();
        assertThatForms("clore", PASSE_SIMPLE, JE).isEmpty();
        assertThatForms("éclore", PRESENT, JE).isEmpty();
        assertThatForms("éclore", PRESENT, ILS).containsExactly("éclosent");
        assertThatForms("frire", PRESENT, NOUS).isEmpty();
        assertThatForms("frire", CONDITIONNEL, NOUS).containsExactly("fririons");
        assertThatForms("échoir", PASSE_SIMPLE, IL).containsExactly("échut");
        assertThatForms("échoir", PLUS_QUE_PARFAIT, TU).isEmpty();
        assertThatForms("seoir", PRESENT, IL).containsExactly("sied");
        assertThatForms("seoir", PASSE_COMPOSE, IL).isEmpty();
        assertThatForms("braire", PRESENT, TU).isEmpty();
        assertThatForms("paître", PASSE_SIMPLE, IL).isEmpty();
        assertThatForms("paître", PASSE_COMPOSE, IL).isEmpty();
        assertThatForms("faillir", IMPERATIF, TU).isEmpty();
        assertThatForms("ravoir", PRESENT, JE).isEmpty();
        assertThatForms("résulter", PASSE_COMPOSE, ELLE)
                .containsExactly("a résulté", "est résultée");
        assertThatForms("résulter", PASSE_COMPOSE, JE).isEmpty();
        assertThatForms("advenir", PRESENT, ILS).containsExactly("adviennent");
        assertThatForms("advenir", PRESENT, VOUS).isEmpty();
        assertThatForms("concerner", SUBJONCTIF, VOUS).isEmpty();
        assertThatForms("traire", PASSE_SIMPLE, IL).isEmpty();
    }

    @Test
    void givesBothAuxiliariesWhereBothAreRight() {
        assertThatForms("monter", PASSE_COMPOSE, ELLE).containsExactly("est montée", "a monté");
        assertThatForms("convenir", PASSE_COMPOSE, NOUS)
                .contains("avons convenu", "sommes convenus");
        assertThatForms("se laver", PASSE_COMPOSE, ELLE).containsExactly("s'est lavée");
        assertThatForms("se parler", PASSE_COMPOSE, ELLES).containsExactly("se sont parlé");
    }
}
