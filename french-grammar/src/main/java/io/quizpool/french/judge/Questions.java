package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.reading.Stated;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.verb.NounPhrase;
import org.jspecify.annotations.Nullable;

/** What the question of a problem states, whoever writes its statements. */
record Questions(Drafter drafter) {

    Stated stated(SentenceBrief brief) {
        return drafter.draft(brief).map(sentence -> of(sentence.clause())).orElse(Stated.NOTHING);
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
