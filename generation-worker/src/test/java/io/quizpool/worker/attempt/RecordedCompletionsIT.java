package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.planning.IndependentSentences;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import io.quizpool.worker.judge.JudgePanel;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.pool.CurrentTrace;
import io.quizpool.worker.pool.ProblemStore;
import io.quizpool.worker.pool.StoreOutcome;
import io.quizpool.worker.prompt.PromptWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What language models really answered goes through everything between the answer and the pool:
 * reading, packaging, judging, storing.
 */
@WorkerContext
class RecordedCompletionsIT {

    @Autowired private IndependentSentences independent;
    @Autowired private PromptWriter prompts;
    @Autowired private ModelCalls calls;
    @Autowired private QuestionText questions;
    @Autowired private CurrentTrace trace;
    @Autowired private JudgePanel judges;
    @Autowired private Claims claims;
    @Autowired private ProblemStore store;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @ParameterizedTest
    @MethodSource("io.quizpool.worker.attempt.Recording#all")
    void leadsToTheOutcomeThatATeacherWouldAgreeWith(Recording recording) throws Exception {
        TestTasks tasks = new TestTasks(jdbc);
        UUID task =
                tasks.request(TestTasks.spec(RequestedConstraints.NONE, recording.strategy()), 1)
                        .getFirst();
        Claim claim = claims.claim(task, new RecordPlace(0, 1)).orElseThrow();

        AttemptOutcome outcome = replay(recording, attempt(claim));

        assertThat(outcome.code()).as(outcome.detail()).isEqualTo(recording.outcome());
        assertThat(outcome.findingCodes())
                .containsExactlyInAnyOrderElementsOf(recording.findings());
        if (outcome instanceof AttemptOutcome.Written written) {
            assertThat(store.store(claim, written.problem()))
                    .isInstanceOf(StoreOutcome.Stored.class);
        }
    }

    @Test
    void noProblemWithAFlawInItsFrenchIsAccepted() {
        assertThat(Recording.all().filter(Recording::flawedInFrench))
                .isNotEmpty()
                .noneMatch(flawed -> flawed.outcome().equals("accepted"));
    }

    @Test
    void theRecordingsCoverEveryErrorAndTense() {
        assertThat(Recording.all().flatMap(recording -> recording.completions().stream()))
                .hasSizeGreaterThanOrEqualTo(100);
        assertThat(briefs().map(StatementBrief::error).filter(Objects::nonNull))
                .contains(StatementError.values());
        assertThat(briefs().map(brief -> brief.sentence().tense())).contains(Tense.values());
    }

    private static Stream<StatementBrief> briefs() {
        return Recording.all().flatMap(recording -> recording.briefs().stream());
    }

    /** As an attempt runs, but with the question that the answers were given to. */
    private AttemptOutcome replay(Recording recording, Attempt attempt) throws Exception {
        RecordedModel model = new RecordedModel(recording);
        Packaging packaging =
                new Packaging(questions, model, trace, clock, new SplittableRandom(1));
        StatementWriting.Draft draft =
                new StatementWriting(independent, prompts, model, calls)
                        .write(attempt, recording.plan());
        return switch (draft) {
            case StatementWriting.Draft.Incomplete(AttemptOutcome why) -> why;
            case StatementWriting.Draft.Complete(
                            List<StatementAnswer> answers,
                            TokenUsage usage) -> {
                Candidate written = packaging.candidate(recording.plan(), answers);
                Candidate asked =
                        new Candidate(written.plan(), written.statements(), recording.stated());
                PanelOutcome.Decided decided =
                        (PanelOutcome.Decided) judges.judge(asked, attempt.deadline());
                yield decided.verdict().accepted()
                        ? new AttemptOutcome.Written(
                                packaging.problem(attempt, asked, decided.verdict(), usage), usage)
                        : new AttemptOutcome.Rejected(decided.verdict(), usage);
            }
        };
    }

    private Attempt attempt(Claim claim) {
        Instant now = clock.instant();
        return new Attempt(
                claim,
                1,
                List.of(),
                _ -> {
                    throw new IllegalStateException("the recording has its own plan");
                },
                List.of(),
                now,
                now.plus(Duration.ofMinutes(1)));
    }
}
