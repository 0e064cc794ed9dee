package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.ProblemJudge;
import io.quizpool.french.judge.Verdict;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one attempt: has the statements written, packages them and asks the judge. */
@Component
class AttemptRunner {

    private static final Logger log = LoggerFactory.getLogger(AttemptRunner.class);

    private final StatementWriting writing;
    private final Packaging packaging;
    private final ProblemJudge judge;

    AttemptRunner(StatementWriting writing, Packaging packaging, ProblemJudge judge) {
        this.writing = writing;
        this.packaging = packaging;
        this.judge = judge;
    }

    AttemptOutcome run(Attempt attempt) throws InterruptedException {
        return switch (writing.write(attempt)) {
            case StatementWriting.Draft.Incomplete(AttemptOutcome why) -> why;
            case StatementWriting.Draft.Complete(List<StatementAnswer> answers, TokenUsage usage) ->
                    judged(attempt, answers, usage);
        };
    }

    /** What trips the judge up is refused like what it understands: it fails closed. */
    private AttemptOutcome judged(
            Attempt attempt, List<StatementAnswer> answers, TokenUsage usage) {
        try {
            return judged(attempt, packaging.candidate(attempt.plan(), answers), usage);
        } catch (RuntimeException | StackOverflowError fault) {
            log.error("The judge broke off at {}", answers, fault);
            return new AttemptOutcome.Unusable(
                    "judge_failed",
                    "the judge broke off (%s); the worker's log of this time says more"
                            .formatted(fault.getClass().getSimpleName()),
                    usage);
        }
    }

    private AttemptOutcome judged(Attempt attempt, Candidate candidate, TokenUsage usage) {
        Verdict verdict = judge.judge(candidate);
        return verdict.accepted()
                ? new AttemptOutcome.Written(
                        packaging.problem(attempt, candidate, verdict, usage), usage)
                : new AttemptOutcome.Rejected(verdict, usage);
    }
}
