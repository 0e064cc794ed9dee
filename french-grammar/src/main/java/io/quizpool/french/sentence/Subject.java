package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.Person;

/**
 * Who the sentence is about.
 *
 * @param person in which the verb stands
 * @param gender which a participle or an adjective takes on
 * @param french the pronoun, or a noun phrase in the third person
 * @param pronoun whether {@code french} is a subject pronoun, which elides and drops out of the
 *     imperative
 */
public record Subject(
        Person person, Gender gender, String french, boolean pronoun, EnglishSubject english) {}
