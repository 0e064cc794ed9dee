package io.quizpool.french.verb;

import org.jspecify.annotations.Nullable;

/**
 * A whole, natural set of what follows a verb in one sentence.
 *
 * @param infinitive the verb, as its line in the table has it
 * @param cod the direct object, where there is one
 * @param other what else follows, where anything does
 * @param wrongPreposition a preposition that is ungrammatical in place of {@code other}'s own; null
 *     where no such error is certain
 * @param subject the only subject that makes sense; null where any person does
 */
public record Complement(
        String infinitive,
        @Nullable NounPhrase cod,
        @Nullable SecondComplement other,
        @Nullable String wrongPreposition,
        @Nullable NounPhrase subject) {

    /** The indirect object à + person, where the second complement is one. */
    public @Nullable NounPhrase coi() {
        return other instanceof SecondComplement.Phrase phrase
                        && phrase.kind() == SecondComplement.Kind.COI
                ? phrase.noun()
                : null;
    }
}
