package io.quizpool.worker.judge.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.judge.ComposedCandidates;
import io.quizpool.worker.judge.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanguageToolJudgeTests {

    private static final String RIGHT = "Hier, les deux sœurs sont venues à la gare avec Paul.";

    @Test
    void hasNothingToSayOfTheErrorThatWasPlanted() {
        assertThat(
                        findings(
                                RIGHT,
                                "Hier, les deux sœurs est venues à la gare avec Paul.",
                                StatementError.WRONG_CONJUGATION))
                .isEmpty();
    }

    @Test
    void findsAnErrorInTheCorrectStatementAndSaysWhere() {
        List<Finding> findings =
                findings(
                        "Hier, les deux sœurs sont venues a la gare avec Paul.",
                        "Hier, les deux sœurs ont venues a la gare avec Paul.",
                        StatementError.WRONG_AUXILIARY);

        assertThat(findings)
                .first()
                .satisfies(found -> {
                    assertThat(found.statement()).isZero();
                    assertThat(found.code()).matches("language_tool_[a-z_]+");
                    assertThat(found.detail()).contains("« a »", "venues a la gare");
                });
    }

    @Test
    void readsTheCorrectedSentenceOfADistractorToo() {
        List<Finding> findings =
                LoadedTools.findings(
                        new Candidate(
                                ComposedCandidates.of(1).plan(),
                                List.of(
                                        new CandidateStatement(RIGHT, null, "…", "…"),
                                        new CandidateStatement(
                                                "Hier, elle a venue à le bureau.",
                                                StatementError.WRONG_AUXILIARY,
                                                "…",
                                                "…",
                                                "Hier, elle est venue à le bureau."))));

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(found -> {
                    assertThat(found.statement()).isEqualTo(1);
                    assertThat(found.detail()).contains("est venue à le bureau");
                });
    }

    @Test
    void spellsNoNames() {
        assertThat(
                        findings(
                                "Hier, Zorglub est venu à Xyzville.",
                                "Hier, Zorglub a venu à Xyzville.",
                                StatementError.WRONG_AUXILIARY))
                .isEmpty();
    }

    @Test
    void isUnavailableWhileItIsLoading() throws Exception {
        TestClock clock = new TestClock();
        LanguageToolJudge loading = new LanguageToolJudge(new LanguageTools(1), clock);

        assertThat(loading.judge(ComposedCandidates.of(1), clock.instant().plusMillis(1)))
                .isInstanceOfSatisfying(
                        Judgement.Unavailable.class,
                        away -> assertThat(away.why()).contains("still loading"));
    }

    @Test
    void isReadyOnceItIsLoaded() throws Exception {
        LanguageTools tools = new LanguageTools(1);
        LanguageToolJudge judge = new LanguageToolJudge(tools, new TestClock());
        Thread waiting =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                judge.awaitReady();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        assertThat(waiting.join(Duration.ofMillis(50))).isFalse();

        tools.load();

        assertThat(waiting.join(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void judgesAsManyAtOnceAsThereAreInstancesAndNoMore() throws Exception {
        LanguageTools one = new LanguageTools(1);
        one.load();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread holder = Thread.ofVirtual().start(() -> hold(one, held, release));
        assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(one.call(Duration.ofMillis(1), tool -> "judged")).isEqualTo(Optional.empty());

        release.countDown();
        assertThat(one.call(Duration.ofSeconds(30), tool -> "judged")).contains("judged");
        holder.join();
    }

    private static void hold(LanguageTools tools, CountDownLatch held, CountDownLatch release) {
        try {
            tools.call(
                    Duration.ofSeconds(30),
                    tool -> {
                        held.countDown();
                        awaitQuietly(release);
                        return tool;
                    });
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Finding> findings(String right, String wrong, StatementError error) {
        return LoadedTools.findings(
                new Candidate(
                        ComposedCandidates.of(1).plan(),
                        List.of(
                                new CandidateStatement(right, null, "…", "…"),
                                new CandidateStatement(wrong, error, "…", "…"))));
    }
}
