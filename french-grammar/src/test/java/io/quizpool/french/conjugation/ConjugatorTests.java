package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugatorTests {

    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final VerbTable TABLE = VerbTable.load();
    private static final List<Person> SIX =
            List.of(Person.JE, Person.TU, Person.IL, Person.NOUS, Person.VOUS, Person.ILS);

    private static Verb verb(String infinitive) {
        return TABLE.find(infinitive).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    être | present | suis es est sommes êtes sont
                    être | imparfait | étais étais était étions étiez étaient
                    être | futur_simple | serai seras sera serons serez seront
                    être | conditionnel | serais serais serait serions seriez seraient
                    être | subjonctif | sois sois soit soyons soyez soient
                    être | passe_simple | fus fus fut fûmes fûtes furent
                    avoir | present | ai as a avons avez ont
                    avoir | imparfait | avais avais avait avions aviez avaient
                    avoir | futur_simple | aurai auras aura aurons aurez auront
                    avoir | conditionnel | aurais aurais aurait aurions auriez auraient
                    avoir | subjonctif | aie aies ait ayons ayez aient
                    avoir | passe_simple | eus eus eut eûmes eûtes eurent
                    aller | present | vais vas va allons allez vont
                    aller | imparfait | allais allais allait allions alliez allaient
                    aller | futur_simple | irai iras ira irons irez iront
                    aller | conditionnel | irais irais irait irions iriez iraient
                    aller | subjonctif | aille ailles aille allions alliez aillent
                    aller | passe_simple | allai allas alla allâmes allâtes allèrent
                    faire | present | fais fais fait faisons faites font
                    faire | imparfait | faisais faisais faisait faisions faisiez faisaient
                    faire | futur_simple | ferai feras fera ferons ferez feront
                    faire | conditionnel | ferais ferais ferait ferions feriez feraient
                    faire | subjonctif | fasse fasses fasse fassions fassiez fassent
                    faire | passe_simple | fis fis fit fîmes fîtes firent
                    venir | present | viens viens vient venons venez viennent
                    venir | imparfait | venais venais venait venions veniez venaient
                    venir | futur_simple | viendrai viendras viendra viendrons viendrez viendront
                    venir | conditionnel | viendrais viendrais viendrait viendrions viendriez viendraient
                    venir | subjonctif | vienne viennes vienne venions veniez viennent
                    venir | passe_simple | vins vins vint vînmes vîntes vinrent
                    finir | present | finis finis finit finissons finissez finissent
                    finir | imparfait | finissais finissais finissait finissions finissiez finissaient
                    finir | futur_simple | finirai finiras finira finirons finirez finiront
                    finir | conditionnel | finirais finirais finirait finirions finiriez finiraient
                    finir | subjonctif | finisse finisses finisse finissions finissiez finissent
                    finir | passe_simple | finis finis finit finîmes finîtes finirent
                    manger | present | mange manges mange mangeons mangez mangent
                    manger | imparfait | mangeais mangeais mangeait mangions mangiez mangeaient
                    manger | passe_simple | mangeai mangeas mangea mangeâmes mangeâtes mangèrent
                    commencer | present | commence commences commence commençons commencez commencent
                    commencer | imparfait | commençais commençais commençait commencions commenciez commençaient
                    appeler | present | appelle appelles appelle appelons appelez appellent
                    appeler | futur_simple | appellerai appelleras appellera appellerons appellerez appelleront
                    payer | present | paie paies paie payons payez paient
                    payer | futur_simple | paierai paieras paiera paierons paierez paieront
                    payer | conditionnel | paierais paierais paierait paierions paieriez paieraient
                    lever | present | lève lèves lève levons levez lèvent
                    lever | futur_simple | lèverai lèveras lèvera lèverons lèverez lèveront
                    céder | futur_simple | céderai céderas cédera céderons céderez céderont
                    asseoir | present | assieds assieds assied asseyons asseyez asseyent
                    asseoir | futur_simple | assiérai assiéras assiéra assiérons assiérez assiéront
                    connaître | present | connais connais connaît connaissons connaissez connaissent
                    plaire | present | plais plais plaît plaisons plaisez plaisent
                    """)
    void prefersTheUsualForms(String infinitive, String tense, String forms) {
        Tense simple = Wire.find(Tense.class, tense).orElseThrow();

        assertThat(
                        SIX.stream()
                                .map(person -> CONJUGATOR.finite(infinitive, simple, person))
                                .map(List::getFirst)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "être, sois soyons soyez",
        "avoir, aie ayons ayez",
        "aller, va allons allez",
        "faire, fais faisons faites",
        "vouloir, veuille veuillons veuillez",
        "savoir, sache sachons sachez",
        "manger, mange mangeons mangez",
        "appeler, appelle appelons appelez"
    })
    void commandsThreePersons(String infinitive, String forms) {
        assertThat(
                        Stream.of(Person.TU, Person.NOUS, Person.VOUS)
                                .map(p -> CONJUGATOR.finite(infinitive, Tense.IMPERATIF, p))
                                .map(List::getFirst)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(forms);
        assertThat(CONJUGATOR.finite(infinitive, Tense.IMPERATIF, Person.JE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "être, été été été été",
        "avoir, eu eue eus eues",
        "aller, allé allée allés allées",
        "faire, fait faite faits faites",
        "venir, venu venue venus venues",
        "asseoir, assis assise assis assises",
        "devoir, dû due dus dues",
        "dormir, dormi dormi dormi dormi",
        "naître, né née nés nées",
        "demeurer, demeuré demeurée demeurés demeurées"
    })
    void knowsTheParticipleInItsFourForms(String infinitive, String forms) {
        assertThat(
                        Arrays.stream(GrammaticalNumber.values())
                                .flatMap(number ->
                                        Arrays.stream(Gender.values())
                                                .map(gender ->
                                                        CONJUGATOR.participle(
                                                                infinitive, gender, number)))
                                .map(List::getFirst)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(forms);
    }

    @Test
    void listsEveryAcceptedVariant() {
        assertThat(CONJUGATOR.finite("payer", Tense.PRESENT, Person.JE))
                .containsExactly("paie", "paye");
        assertThat(CONJUGATOR.finite("asseoir", Tense.PRESENT, Person.TU))
                .containsExactly("assieds", "assois");
        assertThat(CONJUGATOR.finite("céder", Tense.FUTUR_SIMPLE, Person.JE))
                .containsExactly("céderai", "cèderai");
        assertThat(CONJUGATOR.finite("connaître", Tense.PRESENT, Person.IL))
                .containsExactly("connaît", "connait");
        assertThat(CONJUGATOR.finite("pouvoir", Tense.PRESENT, Person.JE))
                .containsExactly("peux", "puis");
    }

    @Test
    void leavesOutFormsOfInversion() {
        assertThat(CONJUGATOR.finite("appeler", Tense.PRESENT, Person.JE))
                .containsExactly("appelle");
        assertThat(CONJUGATOR.finite("pouvoir", Tense.SUBJONCTIF, Person.JE))
                .containsExactly("puisse");
        assertThat(CONJUGATOR.analyse("parlè")).isEmpty();
    }

    @Test
    void hasNoFormsThatFrenchHasNot() {
        assertThat(CONJUGATOR.finite("pouvoir", Tense.IMPERATIF, Person.TU)).isEmpty();
        assertThat(CONJUGATOR.forms(verb("pleuvoir"), Tense.PRESENT, Person.JE)).isEmpty();
        assertThat(CONJUGATOR.forms(verb("pleuvoir"), Tense.IMPERATIF, Person.TU)).isEmpty();
        assertThat(CONJUGATOR.forms(verb("pleuvoir"), Tense.PASSE_COMPOSE, Person.IL))
                .containsExactly("a plu");
        assertThat(CONJUGATOR.finite("blorper", Tense.PRESENT, Person.JE)).isEmpty();
        assertThatThrownBy(() -> CONJUGATOR.finite("manger", Tense.PASSE_COMPOSE, Person.JE))
                .hasMessageContaining("auxiliary");
    }

    @Test
    void servesManyThreadsAtOnce() {
        List<String> alone = forms();

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> forms()))
                .allMatch(alone::equals);
    }

    private static List<String> forms() {
        return SIX.stream()
                .flatMap(p -> CONJUGATOR.finite("finir", Tense.PRESENT, p).stream())
                .toList();
    }
}
