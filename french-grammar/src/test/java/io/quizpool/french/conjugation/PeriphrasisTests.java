package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.verb.VerbTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriphrasisTests {

    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final VerbTable TABLE = VerbTable.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    se lever | present | je | me lève
                    se lever | passe_compose | tu | t'es levé, t'es levée
                    se lever | passe_compose | elle | s'est levée
                    se lever | passe_compose | on | s'est levé, s'est levée, s'est levés, s'est levées
                    se lever | plus_que_parfait | nous | nous étions levés, nous étions levées
                    se lever | futur_anterieur | vous | vous serez levés, vous serez levées, vous serez levé, vous serez levée
                    se lever | imperatif | tu | lève-toi
                    se lever | imperatif | vous | levez-vous
                    s'habiller | present | je | m'habille
                    se parler | passe_compose | elles | se sont parlé
                    aller | passe_compose | elle | est allée
                    aller | subjonctif_passe | je | sois allé, sois allée
                    manger | conditionnel_passe | nous | aurions mangé
                    monter | passe_compose | il | est monté, a monté
                    apparaître | passe_compose | elle | est apparue, a apparu
                    disparaître | passe_compose | elle | a disparu, est disparue
                    paraître | passe_compose | elle | a paru, est parue
                    """)
    void putsPronounAuxiliaryAndParticipleTogether(
            String infinitive, String tense, String person, String forms) {
        assertThat(
                        CONJUGATOR.forms(
                                TABLE.find(infinitive).orElseThrow(),
                                Wire.find(Tense.class, tense).orElseThrow(),
                                Wire.find(Person.class, person).orElseThrow()))
                .containsExactly(forms.split(", ", -1));
    }
}
