package io.quizpool.worker.judge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quizpool.french.judge.Finding;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks one judge at a time: measures it, and fails closed where it trips up. */
@Component
public class JudgeCalls {

    private static final Logger log = LoggerFactory.getLogger(JudgeCalls.class);

    /** One question to one judge. */
    @FunctionalInterface
    public interface Call {

        Judgement make() throws InterruptedException;
    }

    private final MeterRegistry meters;

    public JudgeCalls(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * What the judge says; a finding where it throws.
     *
     * @param judge its name
     * @param judged what it is asked about, for the log
     * @throws InterruptedException where the worker is told to stop
     */
    public Judgement ask(String judge, Object judged, Call call) throws InterruptedException {
        Timer.Sample sample = Timer.start(meters);
        Judgement judgement = guarded(judge, judged, call);
        sample.stop(
                Timer.builder("quizpool.judge")
                        .tag("judge", judge)
                        .tag("outcome", outcome(judgement))
                        .register(meters));
        return judgement;
    }

    /** A judge that trips up has not passed the problem, whatever it tripped over. */
    private static Judgement guarded(String judge, Object judged, Call call)
            throws InterruptedException {
        try {
            return call.make();
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            log.error("The judge {} broke off at {}", judge, judged, fault);
            return Judgement.Found.of(
                    List.of(
                            new Finding(
                                    "judge_failed",
                                    -1,
                                    "the judge %s broke off (%s); the worker's log of this time says more"
                                            .formatted(judge, fault.getClass().getSimpleName()))));
        }
    }

    private static String outcome(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Found found -> found.findings().isEmpty() ? "passed" : "refused";
            case Judgement.Absent absent -> "absent";
        };
    }
}
