package io.quizpool.worker.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgePanelTests {

    private static final Candidate CANDIDATE = ComposedCandidates.of(1);
    private static final Finding FINDING = new Finding("wrong_tense", 0, "présent");
    private static final TokenUsage TOKENS = new TokenUsage(100, 10, 5);

    /** What a judge of these tests does. */
    @FunctionalInterface
    private interface Course {
        Judgement judge() throws InterruptedException;
    }

    private record Scripted(String name, Course course) implements Judge {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Judgement judge(Candidate candidate, Instant deadline) throws InterruptedException {
            return course.judge();
        }
    }

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void acceptsWhatEveryJudgePassesAndNamesThemAll() throws Exception {
        PanelOutcome outcome = panel(passing("template"), passing("language_tool"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PanelOutcome.Decided.class,
                        decided -> {
                            assertThat(decided.verdict().accepted()).isTrue();
                            assertThat(decided.verdict().judges())
                                    .containsExactly(
                                            new JudgeVerdict("template", "1", List.of()),
                                            new JudgeVerdict("language_tool", "1", List.of()));
                        });
    }

    @Test
    void isReadyOnceEveryJudgeIs() throws Exception {
        List<String> waitedFor = new ArrayList<>();
        JudgePanel panel =
                new JudgePanel(List.of(slow("one", waitedFor), slow("other", waitedFor)), meters);

        panel.awaitReady();

        assertThat(waitedFor).containsExactly("one", "other");
    }

    private static Judge slow(String name, List<String> waitedFor) {
        return new Judge() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public void awaitReady() {
                waitedFor.add(name);
            }

            @Override
            public Judgement judge(Candidate candidate, Instant deadline) {
                return Judgement.Found.of(List.of());
            }
        };
    }

    @Test
    void asksNobodyFurtherOnceOneHasRefused() throws Exception {
        PanelOutcome outcome =
                panel(
                        passing("template"),
                        new Scripted("language_tool", () -> Judgement.Found.of(List.of(FINDING))),
                        new Scripted(
                                "model",
                                () -> {
                                    throw new AssertionError("asked all the same");
                                }));

        assertThat(((PanelOutcome.Decided) outcome).verdict().judges())
                .containsExactly(
                        new JudgeVerdict("template", "1", List.of()),
                        new JudgeVerdict("language_tool", "1", List.of(FINDING)));
    }

    @ParameterizedTest
    @MethodSource
    void aJudgeThatBreaksOffRefuses(Throwable fault) throws Exception {
        PanelOutcome outcome =
                panel(
                        passing("template"),
                        new Scripted(
                                "language_tool",
                                () -> {
                                    throw sneaky(fault);
                                }));

        assertThat(((PanelOutcome.Decided) outcome).verdict().findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("judge_failed");
                    assertThat(found.detail())
                            .contains("language_tool", fault.getClass().getSimpleName());
                });
        assertThat(
                        meters.get("quizpool.judge")
                                .tags("judge", "language_tool", "outcome", "refused")
                                .timer()
                                .count())
                .isOne();
    }

    static List<Throwable> aJudgeThatBreaksOffRefuses() {
        return List.of(
                new IllegalStateException("no rules"),
                new StackOverflowError(),
                new NoClassDefFoundError("io/grpc/Channel"));
    }

    @Test
    void decidesNothingWhereAJudgeIsAwayAndNoneBeforeItRefused() throws Exception {
        Judgement.Unavailable away =
                new Judgement.Unavailable("429", Optional.of(Duration.ofSeconds(2)), TOKENS);

        assertThat(panel(passing("template"), new Scripted("model", () -> away)))
                .isEqualTo(new PanelOutcome.Undecided(away, TOKENS));
    }

    @Test
    void countsTheTokensOfAllJudges() throws Exception {
        Judge paid = new Scripted("model", () -> new Judgement.Found(List.of(), TOKENS));

        assertThat(panel(passing("template"), paid, paid).usage())
                .isEqualTo(new TokenUsage(200, 20, 10));
    }

    @Test
    void aStopIsNoVerdict() {
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() ->
                        panel(
                                new Scripted(
                                        "model",
                                        () -> {
                                            throw new InterruptedException("stop");
                                        })));
    }

    private PanelOutcome panel(Judge... judges) throws InterruptedException {
        return new JudgePanel(List.of(judges), meters).judge(CANDIDATE, Instant.EPOCH);
    }

    private static Judge passing(String name) {
        return new Scripted(name, () -> Judgement.Found.of(List.of()));
    }

    private static RuntimeException sneaky(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }
}
