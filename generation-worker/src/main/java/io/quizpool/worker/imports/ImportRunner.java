package io.quizpool.worker.imports;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.worker.attempt.AttemptProperties;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.pool.CurrentTrace;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Works on a claimed task that brings its problem: the verdict is final, because nobody is there to
 * write it better.
 */
@Component
public class ImportRunner {

    private final Payloads payloads;
    private final List<WrittenKind> kinds;
    private final ImportEndings endings;
    private final AttemptProperties properties;
    private final CurrentTrace trace;
    private final DatabasePatience patience;
    private final Clock clock;

    ImportRunner(
            Payloads payloads,
            List<WrittenKind> kinds,
            ImportEndings endings,
            AttemptProperties properties,
            CurrentTrace trace,
            DatabasePatience patience,
            Clock clock) {
        this.payloads = payloads;
        this.kinds = List.copyOf(kinds);
        this.endings = endings;
        this.properties = properties;
        this.trace = trace;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Judges the task's problem once, and ends the task.
     *
     * @throws InterruptedException where the worker is told to stop; the claim is left as it is
     */
    public TaskOutcome run(Claim claim, ImportTerms terms, Instant deadline)
            throws InterruptedException {
        if (claim.attempt() > claim.lastAttempt(properties.maxAttempts())) {
            return new TaskOutcome.Dead(
                    "attempts_used_up",
                    "the last of %d workers that judged it ended without a word"
                            .formatted(properties.maxAttempts()));
        }
        Instant started = clock.instant();
        Optional<WrittenProblem> written = patience.call(() -> payloads.read(claim));
        if (written.isEmpty()) {
            return new TaskOutcome.Dead(
                    "unreadable_problem", "the task brings no problem that this worker can read");
        }
        WrittenKind kind =
                kinds.stream()
                        .filter(one -> one.type() == written.get().problemType())
                        .findFirst()
                        .orElseThrow();
        return switch (kind.judge(written.get(), claim.spec(), deadline)) {
            case PanelOutcome.Undecided(Judgement.Absent absence, TokenUsage usage) ->
                    undecided(claim, absence);
            case PanelOutcome.Decided(PanelVerdict verdict, TokenUsage usage) -> {
                patience.call(() -> payloads.note(claim, verdict));
                yield verdict.accepted()
                        ? passed(
                                claim,
                                terms,
                                kind.problem(
                                        written.get(),
                                        claim.spec(),
                                        verdict,
                                        trace(claim, started, usage)))
                        : patience.call(() -> endings.refuse(claim, "rejected", reason(verdict)));
            }
        };
    }

    private TaskOutcome passed(Claim claim, ImportTerms terms, NewProblem problem)
            throws InterruptedException {
        return patience.call(() ->
                terms.dryRun() ? endings.pass(claim, problem) : endings.store(claim, problem));
    }

    /** A judge that is away is no verdict: the task comes again, as often as others are tried. */
    private TaskOutcome undecided(Claim claim, Judgement.Absent absence) {
        return switch (absence) {
            case Judgement.Misconfigured(String why, TokenUsage usage) ->
                    new TaskOutcome.Dead("model_misconfigured", why);
            case Judgement.Unavailable(
                            String why,
                            Optional<Duration> retryAfter,
                            TokenUsage usage) ->
                    claim.attempt() < claim.lastAttempt(properties.maxAttempts())
                            ? new TaskOutcome.PutOff(
                                    retryAfter.orElse(properties.backoffCap()), why)
                            : new TaskOutcome.Dead("model_unavailable", why);
        };
    }

    private GenerationTrace trace(Claim claim, Instant started, TokenUsage usage) {
        return new GenerationTrace(
                null,
                "external",
                "import",
                claim.attempt(),
                List.of(),
                usage.prompt(),
                usage.cached(),
                usage.completion(),
                Duration.between(started, clock.instant()).toMillis(),
                trace.id());
    }

    private static String reason(PanelVerdict verdict) {
        return verdict.findings().stream()
                .map(Finding::code)
                .distinct()
                .collect(Collectors.joining(", ", "the judge refused it: ", ""));
    }
}
