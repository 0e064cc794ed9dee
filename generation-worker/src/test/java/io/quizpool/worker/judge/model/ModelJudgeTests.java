package io.quizpool.worker.judge.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.json.ContractJson;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TestModels;
import io.quizpool.worker.chatmodel.openai.OpenAiCompatibleChatModel;
import io.quizpool.worker.judge.ComposedCandidates;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.prompt.PromptWriter;
import io.quizpool.worker.prompt.PromptWriters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge over a real connection to a simulated model, which judges what it wrote itself. */
class ModelJudgeTests {

    private final TestClock clock = new TestClock();
    private final ModelSimulator simulator = ModelSimulator.start(SimulatorSettings.defaults());
    private final ChatModelProperties properties =
            new ChatModelProperties(
                    null, simulator.baseUrl(), "judge-model", Duration.ofSeconds(20), 2000);
    private final ModelJudge judge =
            new ModelJudge(
                    new Solving(
                            TestModels.models().at(properties),
                            TestModels.callsWithoutRetries(clock),
                            new SplittableRandom(5)),
                    new JudgePrompt(
                            ComposedCandidates.FRENCH.questions(),
                            ComposedCandidates.FRENCH.errors()));

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void passesWhatTheModelSolvesAsItWasMeantAndCountsItsTokens() throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            Judgement judgement = judge(written(seed));

            assertThat(judgement)
                    .isInstanceOfSatisfying(
                            Judgement.Found.class,
                            found -> {
                                assertThat(found.findings()).isEmpty();
                                assertThat(found.usage().prompt()).isPositive();
                                assertThat(found.usage().completion()).isPositive();
                            });
        }
    }

    @Test
    void refusesWhereTheModelHoldsAnotherStatementToBeCorrect() throws Exception {
        Candidate written = written(3);
        simulator.script(Fault.Flaw.WRONG_ANSWER);

        assertThat(findings(judge(written)))
                .extracting(Finding::code)
                .contains("model_other_key", "model_other_error");
    }

    @Test
    void refusesWhereADistractorIsRight() throws Exception {
        Candidate written = written(3);
        List<CandidateStatement> statements = new ArrayList<>(written.statements());
        CandidateStatement second = statements.get(1);
        statements.set(
                1,
                new CandidateStatement(
                        statements.getFirst().content(),
                        second.error(),
                        second.translation(),
                        second.explanation()));

        assertThat(findings(judge(new Candidate(written.plan(), statements))))
                .extracting(Finding::code)
                .contains("model_other_error");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.Flaw.class,
            names = {"BROKEN_JSON", "MISSING_FIELD", "REFUSAL", "TRUNCATED", "EMPTY"})
    void refusesWhereThereIsNoUsableAnswer(Fault.Flaw flaw) throws Exception {
        Candidate written = written(3);
        simulator.script(flaw);

        assertThat(findings(judge(written)))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("model_no_answer"));
    }

    @Test
    void isUnavailableWhileTheModelIs() throws Exception {
        Candidate written = written(3);
        simulator.script(Fault.rateLimited(Duration.ofSeconds(7)));

        assertThat(judge(written))
                .isInstanceOfSatisfying(
                        Judgement.Unavailable.class,
                        away ->
                                assertThat(away.retryAfter())
                                        .isEqualTo(Optional.of(Duration.ofSeconds(7))));
    }

    @Test
    void showsTheModelTheQuestionAndTheStatementsAndNeitherKeyNorPlan() throws Exception {
        Candidate written = written(3);
        judge(written);

        String asked = simulator.requests().getLast().body();

        assertThat(asked)
                .contains(
                        json(ComposedCandidates.FRENCH.questions().instructions(written.plan())),
                        "\"strict\"",
                        "judge-model")
                .doesNotContain("BRIEF", "is_correct");
        CandidateStatement key = written.statements().getFirst();
        assertThat(written.statements())
                .allSatisfy(statement -> {
                    assertThat(asked).contains(json(json(statement.content())));
                    assertThat(asked).doesNotContain(json(statement.explanation()));
                    if (statement.corrected() != null
                            && !statement.corrected().equals(key.content())) {
                        assertThat(asked).doesNotContain(json(json(statement.corrected())));
                    }
                });
    }

    @Test
    void showsTheStatementsInAnotherOrderEachTime() throws Exception {
        Candidate written = written(3);
        for (int i = 0; i < 12; i++) {
            judge(written);
        }
        String key = json(json(written.statements().getFirst().content()));

        assertThat(
                        simulator.requests().stream()
                                .filter(request -> request.body().contains("STATEMENTS: "))
                                .map(request -> request.body().contains("STATEMENTS: [\\\"" + key))
                                .distinct())
                .as("whether the key comes first")
                .containsExactlyInAnyOrder(true, false);
    }

    /** The problem of this seed, written by the model that will judge it. */
    private Candidate written(long seed) {
        Candidate composed = ComposedCandidates.of(seed);
        OpenAiCompatibleChatModel writer =
                new OpenAiCompatibleChatModel(
                        properties, TestModels.rates(properties), Clock.systemUTC());
        PromptWriter prompts = PromptWriters.over(ComposedCandidates.FRENCH);
        List<CandidateStatement> statements = new ArrayList<>();
        for (StatementBrief brief :
                ComposedCandidates.FRENCH.independent().briefs(composed.plan())) {
            Reply reply = writer.complete(prompts.independent(brief, List.of()));
            StatementAnswer answer =
                    ContractJson.mapper()
                            .readValue(((Reply.Answered) reply).text(), StatementAnswer.class);
            statements.add(
                    new CandidateStatement(
                            answer.content(),
                            brief.error(),
                            answer.translation(),
                            answer.explanation(),
                            answer.corrected()));
        }
        return new Candidate(composed.plan(), statements);
    }

    private Judgement judge(Candidate candidate) throws InterruptedException {
        Instant deadline = clock.instant().plus(Duration.ofSeconds(30));
        return judge.judge(candidate, deadline);
    }

    private static List<Finding> findings(Judgement judgement) {
        return ((Judgement.Found) judgement).findings();
    }

    /** As it stands within a JSON string. */
    private static String json(String text) {
        String quoted = ContractJson.mapper().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
