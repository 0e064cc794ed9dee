package io.quizpool.quality.planting;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.quality.pool.ComposedPool;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Correct sentences on the plan of another one. Where the question says what a pronoun stands for,
 * there are none: in another sentence it would stand for something else.
 */
final class SameBrief {

    private static final int TRIES = 20;

    private final ComposedPool pool;

    SameBrief(ComposedPool pool) {
        this.pool = pool;
    }

    Optional<String> another(Candidate good) {
        SentenceBrief brief = good.plan().sentence();
        if (brief.cod() == ObjectForm.PRONOUN || brief.coi() == ObjectForm.PRONOUN) {
            return Optional.empty();
        }
        return LongStream.rangeClosed(1, TRIES)
                .mapToObj(step -> new StatementBrief(varied(brief, step), null, 0))
                .flatMap(varied -> pool.written(varied).stream())
                .map(CandidateStatement::content)
                .filter(content -> !content.equals(Rewriting.content(good, Rewriting.CORRECT)))
                .findFirst();
    }

    private static SentenceBrief varied(SentenceBrief brief, long step) {
        return new SentenceBrief(
                brief.infinitive(),
                brief.tense(),
                brief.person(),
                brief.gender(),
                brief.polarity(),
                brief.cod(),
                brief.coi(),
                brief.level(),
                brief.language(),
                brief.variation() + step);
    }
}
