package io.quizpool.french.reading;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.Verb;
import java.util.List;

/**
 * The verb group that a plan asks for.
 *
 * @param gender that of whoever the subject stands for
 * @param cod how the direct object appears
 * @param coi how the indirect object (à + person) appears
 * @param stated what the question says of the pronouns
 */
public record Target(
        Verb verb,
        Tense tense,
        Person person,
        Gender gender,
        Polarity polarity,
        ObjectForm cod,
        ObjectForm coi,
        Stated stated,
        Conjugator conjugator) {

    /** Whether the tense has an auxiliary. */
    public boolean compound() {
        return tense.compound();
    }

    /** Whether the direct object appears so. */
    public boolean has(ObjectForm form) {
        return cod == form;
    }

    /** The clitics stand behind the verb: {@code donne-le}. */
    public boolean positiveImperative() {
        return tense == Tense.IMPERATIF && polarity == Polarity.AFFIRMATIVE;
    }

    /** The second word of negation that the plan asks for. */
    public String negator() {
        return switch (polarity) {
            case NE_PAS -> "pas";
            case NE_PLUS -> "plus";
            case NE_JAMAIS -> "jamais";
            case AFFIRMATIVE -> "";
        };
    }

    /** The auxiliaries that are right with the planned objects. */
    public List<Auxiliary> auxiliaries() {
        return verb.auxiliaries(cod.present());
    }

    /** The forms that the word which carries the tense may take in {@code wanted}. */
    public List<String> finiteForms(Tense wanted) {
        return wanted.compound()
                ? auxiliaries().stream().flatMap(a -> auxiliary(a, wanted).stream()).toList()
                : conjugator.finite(verb.bareInfinitive(), wanted, person);
    }

    /** The forms of {@code auxiliary} in the compound tense {@code wanted}. */
    public List<String> auxiliary(Auxiliary auxiliary, Tense wanted) {
        return conjugator.finite(auxiliary.infinitive(), wanted.finite(), person);
    }

    /** The same group in another tense. */
    public Target in(Tense other) {
        return new Target(verb, other, person, gender, polarity, cod, coi, stated, conjugator);
    }
}
