package io.quizpool.worker.judge;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts a written problem before every judge, the cheapest first, until one refuses it. Fails
 * closed: only a problem that all of them have passed is accepted.
 */
@Component
public class JudgePanel {

    private static final Logger log = LoggerFactory.getLogger(JudgePanel.class);

    private final List<Judge> judges;
    private final JudgeCalls calls;

    /**
     * @param judges in the order in which they are asked
     */
    public JudgePanel(List<Judge> judges, MeterRegistry meters) {
        this.judges = List.copyOf(judges);
        this.calls = new JudgeCalls(meters);
        log.info("Problems are judged by {}", judges.stream().map(Judge::name).toList());
    }

    /**
     * Judges {@code candidate}.
     *
     * @param deadline when the verdict must be there
     * @throws InterruptedException where the worker is told to stop
     */
    public PanelOutcome judge(Candidate candidate, Instant deadline) throws InterruptedException {
        List<JudgeVerdict> verdicts = new ArrayList<>();
        TokenUsage usage = TokenUsage.NONE;
        for (Judge judge : judges) {
            Judgement judgement =
                    calls.ask(judge.name(), candidate, () -> judge.judge(candidate, deadline));
            usage = usage.plus(judgement.usage());
            switch (judgement) {
                case Judgement.Absent absence -> {
                    return new PanelOutcome.Undecided(absence, usage);
                }
                case Judgement.Found(List<Finding> findings, TokenUsage own) -> {
                    verdicts.add(new JudgeVerdict(judge.name(), judge.version(), findings));
                    if (!findings.isEmpty()) {
                        return new PanelOutcome.Decided(new PanelVerdict(verdicts), usage);
                    }
                }
            }
        }
        return new PanelOutcome.Decided(new PanelVerdict(verdicts), usage);
    }

    /**
     * Returns once every judge can judge, or never will.
     *
     * @throws InterruptedException where the worker is told to stop
     */
    public void awaitReady() throws InterruptedException {
        for (Judge judge : judges) {
            judge.awaitReady();
        }
    }
}
