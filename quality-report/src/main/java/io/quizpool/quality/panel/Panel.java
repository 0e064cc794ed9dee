package io.quizpool.quality.panel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.french.judge.Candidate;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.judge.Judge;
import io.quizpool.worker.judge.JudgePanel;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.judge.PanelOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;

/**
 * The worker's own panel with the worker's defaults, whatever the environment says: the template
 * judge, then LanguageTool, and no model. Close it to let go of the judges.
 */
public final class Panel implements AutoCloseable {

    /** LanguageTool loads for some seconds; a busy machine may take longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AnnotationConfigApplicationContext context;
    private final JudgePanel judges;
    private final Clock clock;

    private Panel(AnnotationConfigApplicationContext context) {
        this.context = context;
        this.judges = context.getBean(JudgePanel.class);
        this.clock = context.getBean(Clock.class);
    }

    /** What the worker finds by itself when it starts, and what its other rooms would bring. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"io.quizpool.worker.judge", "io.quizpool.worker.french"})
    @ConfigurationPropertiesScan("io.quizpool.worker.judge")
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    /** Loads the judges. */
    public static Panel load() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        StandardEnvironment defaults = new StandardEnvironment();
        defaults.getPropertySources().stream()
                .map(source -> source.getName())
                .toList()
                .forEach(defaults.getPropertySources()::remove);
        context.setEnvironment(defaults);
        context.register(Wiring.class);
        context.refresh();
        return new Panel(context);
    }

    /** The verdict; the last judge in it is the one that refused, where one did. */
    public PanelVerdict judge(Candidate candidate) {
        try {
            return switch (judges.judge(candidate, deadline())) {
                case PanelOutcome.Decided decided -> decided.verdict();
                case PanelOutcome.Undecided undecided ->
                        throw new IllegalStateException(
                                "no figures without all judges: " + undecided.absence().why());
            };
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("told to stop", stopped);
        }
    }

    /** The judges one by one, in their order. */
    public List<Judge> judges() {
        return context.getBeanProvider(Judge.class).orderedStream().toList();
    }

    /** Has one judge judge alone, for its time. */
    public Judgement judge(Judge judge, Candidate candidate) {
        try {
            return judge.judge(candidate, deadline());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("told to stop", stopped);
        }
    }

    private Instant deadline() {
        return clock.instant().plus(PATIENCE);
    }

    @Override
    public void close() {
        context.close();
    }
}
