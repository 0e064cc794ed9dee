package io.quizpool.french.planning;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.sentence.Realiser;
import io.quizpool.french.verb.VerbTable;

/** A planner over the whole verb table, with what it is made of. */
final class Planners {

    static final VerbTable VERBS = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();
    static final Drafter DRAFTER = new Drafter(VERBS, new Realiser(CONJUGATOR));
    static final Planner PLANNER =
            new Planner(VERBS, DRAFTER, new ErrorCatalogue(CONJUGATOR, VERBS));

    private Planners() {}
}
