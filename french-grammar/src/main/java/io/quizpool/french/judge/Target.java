package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.Verb;
import java.util.List;

/** The verb group that a plan asks for. */
record Target(Verb verb, SentenceBrief brief, Stated stated, Conjugator conjugator) {

    Tense tense() {
        return brief.tense();
    }

    Person person() {
        return brief.person();
    }

    boolean compound() {
        return tense().compound();
    }

    boolean has(ObjectForm cod) {
        return brief.cod() == cod;
    }

    /** The clitics stand behind the verb: {@code donne-le}. */
    boolean positiveImperative() {
        return tense() == Tense.IMPERATIF && brief.polarity() == Polarity.AFFIRMATIVE;
    }

    /** The second word of negation that the plan asks for. */
    String negator() {
        return switch (brief.polarity()) {
            case NE_PAS -> "pas";
            case NE_PLUS -> "plus";
            case NE_JAMAIS -> "jamais";
            case AFFIRMATIVE -> "";
        };
    }

    /** The auxiliaries that are right with the planned objects. */
    List<Auxiliary> auxiliaries() {
        return verb.auxiliaries(brief.cod().present());
    }

    /** The forms that the word which carries the tense may take in {@code tense}. */
    List<String> finiteForms(Tense tense) {
        return tense.compound()
                ? auxiliaries().stream().flatMap(a -> auxiliary(a, tense).stream()).toList()
                : conjugator.finite(verb.bareInfinitive(), tense, person());
    }

    List<String> auxiliary(Auxiliary auxiliary, Tense tense) {
        return conjugator.finite(auxiliary.infinitive(), tense.finite(), person());
    }

    /** The same group in another tense. */
    Target in(Tense tense) {
        return new Target(
                verb,
                new SentenceBrief(
                        brief.infinitive(),
                        tense,
                        brief.person(),
                        brief.gender(),
                        brief.polarity(),
                        brief.cod(),
                        brief.coi(),
                        brief.level(),
                        brief.language(),
                        brief.variation()),
                stated,
                conjugator);
    }
}
