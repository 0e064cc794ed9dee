package io.quizpool.worker.judge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
    private final MeterRegistry meters;

    /**
     * @param judges in the order in which they are asked
     */
    public JudgePanel(List<Judge> judges, MeterRegistry meters) {
        this.judges = List.copyOf(judges);
        this.meters = meters;
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
            Judgement judgement = timed(judge, candidate, deadline);
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

    private Judgement timed(Judge judge, Candidate candidate, Instant deadline)
            throws InterruptedException {
        Timer.Sample sample = Timer.start(meters);
        Judgement judgement = guarded(judge, candidate, deadline);
        sample.stop(
                Timer.builder("quizpool.judge")
                        .tag("judge", judge.name())
                        .tag("outcome", outcome(judgement))
                        .register(meters));
        return judgement;
    }

    /** A judge that trips up has not passed the problem, whatever it tripped over. */
    private static Judgement guarded(Judge judge, Candidate candidate, Instant deadline)
            throws InterruptedException {
        try {
            return judge.judge(candidate, deadline);
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            log.error("The judge {} broke off at {}", judge.name(), candidate, fault);
            return Judgement.Found.of(
                    List.of(
                            new Finding(
                                    "judge_failed",
                                    -1,
                                    "the judge %s broke off (%s); the worker's log of this time says more"
                                            .formatted(
                                                    judge.name(),
                                                    fault.getClass().getSimpleName()))));
        }
    }

    private static String outcome(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Found found -> found.findings().isEmpty() ? "passed" : "refused";
            case Judgement.Absent absent -> "absent";
        };
    }
}
