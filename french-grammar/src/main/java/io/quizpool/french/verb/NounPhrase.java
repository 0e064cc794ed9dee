package io.quizpool.french.verb;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;

/**
 * A noun phrase with its determiner.
 *
 * @param french may hold a possessive bound to the subject: <code>{son}</code>, <code>{sa}</code>
 *     or <code>{ses}</code>
 * @param human whether it stands for a person
 * @param english the phrase as it stands after the English verb; <code>{his}</code> is bound to the
 *     subject
 */
public record NounPhrase(
        String french, Gender gender, GrammaticalNumber number, boolean human, String english) {}
