package io.quizpool.worker.judge;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.ProblemJudge;
import java.time.Instant;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The French library's judge, which knows what each statement was planned to be. */
@Component
@Order(1)
class TemplateJudge implements Judge {

    private final ProblemJudge judge;
    private final String version;

    TemplateJudge(ProblemJudge judge, FairnessProperties fairness) {
        this.judge = judge.withLengthRatio(fairness.lengthRatio());
        this.version =
                Objects.requireNonNullElse(
                        ProblemJudge.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    @Override
    public String name() {
        return "template";
    }

    /** That of the library's jar; {@code unpackaged} where it runs from classes. */
    @Override
    public String version() {
        return version;
    }

    @Override
    public Judgement judge(Candidate candidate, Instant deadline) {
        return Judgement.Found.of(judge.judge(candidate).findings());
    }
}
