package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.verb.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What the question states of the pronouns, beside the tense and the people, which the brief has.
 *
 * @param direct of whatever the direct pronoun stands for; null where none is stated
 * @param indirect the same of the indirect one
 */
public record Stated(@Nullable Agreement direct, @Nullable Agreement indirect) {

    /** No pronoun is spoken of. */
    public static final Stated NOTHING = new Stated(null, null);

    /** What the question of a problem with this sentence states, whoever writes its statements. */
    static Stated by(Drafter drafter, SentenceBrief brief) {
        return drafter.draft(brief).map(sentence -> of(sentence.clause())).orElse(NOTHING);
    }

    private static Stated of(Clause clause) {
        return new Stated(
                agreement(clause.codAntecedent()),
                clause.secondAntecedent() == null ? null : agreement(clause.complement().coi()));
    }

    private static @Nullable Agreement agreement(@Nullable NounPhrase noun) {
        return noun == null ? null : new Agreement(noun.gender(), noun.number());
    }
}
