package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.JudgePanel;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.judge.PanelOutcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs one attempt: has the statements written, packages them and asks the judges. */
@Component
class AttemptRunner {

    private final StatementWriting writing;
    private final Packaging packaging;
    private final JudgePanel judges;

    AttemptRunner(StatementWriting writing, Packaging packaging, JudgePanel judges) {
        this.writing = writing;
        this.packaging = packaging;
        this.judges = judges;
    }

    AttemptOutcome run(Attempt attempt, ProblemPlan plan) throws InterruptedException {
        return switch (writing.write(attempt, plan)) {
            case StatementWriting.Draft.Incomplete(AttemptOutcome why) -> why;
            case StatementWriting.Draft.Complete(List<StatementAnswer> answers, TokenUsage usage) ->
                    judged(attempt, packaging.candidate(plan, answers), usage);
        };
    }

    private AttemptOutcome judged(Attempt attempt, Candidate candidate, TokenUsage writing)
            throws InterruptedException {
        PanelOutcome outcome = judges.judge(candidate, attempt.deadline());
        TokenUsage usage = writing.plus(outcome.usage());
        return switch (outcome) {
            case PanelOutcome.Decided(PanelVerdict verdict, TokenUsage own) ->
                    verdict.accepted()
                            ? new AttemptOutcome.Written(
                                    packaging.problem(attempt, candidate, verdict, usage), usage)
                            : new AttemptOutcome.Rejected(verdict, usage);
            case PanelOutcome.Undecided(Judgement.Absent absence, TokenUsage own) ->
                    AttemptOutcome.undecided(absence, usage);
        };
    }
}
