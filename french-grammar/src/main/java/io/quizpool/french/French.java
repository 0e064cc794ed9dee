package io.quizpool.french;

import io.quizpool.french.composer.Composer;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.judge.ProblemJudge;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.IndependentSentences;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.sentence.Realiser;
import io.quizpool.french.verb.VerbTable;

/**
 * The whole library, put together: what to write ({@code planner}, {@code independent}, {@code
 * questions}), who can write it ({@code composer}) and who judges it ({@code judge}), over one verb
 * table and one dictionary of forms. Immutable and safe for many threads.
 */
public record French(
        VerbTable verbs,
        Conjugator conjugator,
        ErrorCatalogue errors,
        Planner planner,
        IndependentSentences independent,
        QuestionText questions,
        Composer composer,
        ProblemJudge judge) {

    /** Reads the verb table and the dictionary; takes about half a second. */
    public static French load() {
        VerbTable verbs = VerbTable.load();
        Conjugator conjugator = Conjugator.load();
        Drafter drafter = new Drafter(verbs, new Realiser(conjugator));
        ErrorCatalogue errors = new ErrorCatalogue(conjugator, verbs);
        return new French(
                verbs,
                conjugator,
                errors,
                new Planner(verbs, drafter, errors),
                new IndependentSentences(drafter, errors),
                new QuestionText(drafter),
                new Composer(drafter, errors),
                new ProblemJudge(new Grammar(verbs, conjugator, Lexicon.load()), errors, drafter));
    }
}
