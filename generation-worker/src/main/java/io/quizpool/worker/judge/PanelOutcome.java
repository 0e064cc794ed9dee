package io.quizpool.worker.judge;

import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.chatmodel.TokenUsage;

/** What came of putting a problem before the panel. */
public sealed interface PanelOutcome {

    /** The tokens of all judges together. */
    TokenUsage usage();

    /** Every judge has passed it, or one has refused it. */
    record Decided(PanelVerdict verdict, TokenUsage usage) implements PanelOutcome {}

    /** A judge could not judge, and none before it refused. */
    record Undecided(Judgement.Absent absence, TokenUsage usage) implements PanelOutcome {}
}
