package io.quizpool.model.problem;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What the correct statement of a grammar problem is meant to be: the judge holds it to this, and
 * the question states it.
 *
 * @param gender of whoever the subject stands for
 * @param focus what the problem tests first; null takes that of the first distractor's error
 * @param codAntecedent what the direct pronoun stands for; null leaves it open
 * @param coiAntecedent what the indirect pronoun stands for; null leaves it open
 */
public record GrammarFacts(
        String verbInfinitive,
        Tense tense,
        Person person,
        Gender gender,
        Polarity polarity,
        ObjectForm cod,
        ObjectForm coi,
        @Nullable GrammaticalFocus focus,
        @Nullable Antecedent codAntecedent,
        @Nullable Antecedent coiAntecedent) {

    /** A noun phrase that a pronoun stands for, such as {@code la pomme}. */
    public record Antecedent(String text, Gender gender, GrammaticalNumber number) {}
}
