package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;

/**
 * What the sentence of a problem must be, whoever writes it.
 *
 * @param infinitive the verb, with {@code se} or {@code s'} where its pronominal use is meant
 * @param person the subject's person; a noun phrase may stand for {@code il, elle, ils, elles}
 * @param gender the gender of whoever the subject stands for: decides agreement after {@code je},
 *     {@code tu}, {@code on}, {@code nous} and {@code vous}
 * @param cod how the direct object appears
 * @param coi how the indirect object (à + person) appears
 * @param language ISO 639-3 code of the translation
 * @param variation equal briefs of different variation ask for different sentences; equal variation
 *     asks for the same one
 */
public record SentenceBrief(
        String infinitive,
        Tense tense,
        Person person,
        Gender gender,
        Polarity polarity,
        ObjectForm cod,
        ObjectForm coi,
        DifficultyLevel level,
        String language,
        long variation) {

    /** A brief for another sentence of the same kind. */
    public SentenceBrief varied(long other) {
        return new SentenceBrief(
                infinitive, tense, person, gender, polarity, cod, coi, level, language, other);
    }
}
