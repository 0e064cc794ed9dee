package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Verb;

/** A brief before it asks for one of the sentences that it can get. */
record Shape(
        Verb verb,
        Tense tense,
        Person person,
        Gender gender,
        Polarity polarity,
        ObjectForm cod,
        ObjectForm coi) {

    DifficultyLevel level() {
        return Difficulty.of(verb, tense, polarity, cod, coi);
    }
}
