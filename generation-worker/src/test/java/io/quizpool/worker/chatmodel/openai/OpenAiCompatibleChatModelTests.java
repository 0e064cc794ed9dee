package io.quizpool.worker.chatmodel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.chatmodel.AnswerSchema;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ChatModelContract;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TestModels;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTTP path, over a real connection to a simulated model. */
class OpenAiCompatibleChatModelTests extends ChatModelContract {

    private static final String KEY = "sk-secret-of-a-test";

    private static final String SCHEMA =
            """
            {"type": "object", "additionalProperties": false, "required": ["word"],
             "properties": {"word": {"type": "string"}}}
            """;

    private final ModelSimulator simulator =
            ModelSimulator.start(SimulatorSettings.defaults().withApiKey(KEY));
    private final ChatModel model = at(simulator.baseUrl(), KEY, Duration.ofSeconds(10));

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Override
    protected ChatModel model() {
        return model;
    }

    @Test
    void sendsAStrictSchemaAndTheKeyOverHttp11() {
        model.complete(prompt(null, "eng"));

        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.body())
                            .contains("\"json_schema\"")
                            .containsPattern("\"strict\"\\s*:\\s*true")
                            .containsPattern("\"model\"\\s*:\\s*\"test-model\"");
                    assertThat(request.headers().get("authorization"))
                            .containsExactly("Bearer " + KEY);
                    assertThat(request.headers()).doesNotContainKey("upgrade");
                });
    }

    @Test
    void saysThatALanguageModelWroteAndWhatItUsed() {
        assertThat(model.source()).isEqualTo(ProblemSource.LLM);
        assertThat(model.complete(prompt(StatementError.WRONG_AUXILIARY, "eng")).usage())
                .satisfies(usage -> {
                    assertThat(usage.prompt()).isPositive();
                    assertThat(usage.completion()).isPositive();
                });
    }

    @Test
    void passesOnHowLongTheServerAsksToBeLeftAlone() {
        simulator.script(Fault.rateLimited(Duration.ofSeconds(7)));

        assertThat(model.complete(prompt(null, "eng")))
                .isInstanceOfSatisfying(
                        Reply.RateLimited.class,
                        reply ->
                                assertThat(reply.retryAfter())
                                        .isEqualTo(Optional.of(Duration.ofSeconds(7))));
        assertThat(simulator.requests()).as("calls, none repeated behind our back").hasSize(1);
    }

    @Test
    void callsNoMoreOnceTheServerSaysThatNoRequestRemains() {
        simulator.settings(SimulatorSettings.defaults().withRequestsPerMinute(2));
        QuestionModel guarded =
                TestModels.models()
                        .at(
                                new ChatModelProperties(
                                        null,
                                        simulator.baseUrl(),
                                        "test-model",
                                        Duration.ofSeconds(10),
                                        2000));
        ModelQuestion question =
                new ModelQuestion("You answer.", "Anything.", new AnswerSchema("any", SCHEMA));

        assertThat(guarded.answer(question)).isInstanceOf(Reply.Answered.class);
        assertThat(guarded.answer(question)).isInstanceOf(Reply.Answered.class);

        assertThat(guarded.answer(question))
                .isInstanceOfSatisfying(
                        Reply.RateLimited.class,
                        limited ->
                                assertThat(limited.retryAfter())
                                        .hasValueSatisfying(wait ->
                                                assertThat(wait)
                                                        .isBetween(
                                                                Duration.ofSeconds(1),
                                                                Duration.ofMinutes(1))));
        assertThat(simulator.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void takesAServerErrorForAPassingOne(int status) {
        simulator.script(Fault.serverError(status));

        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void givesUpOnACallThatHangs() {
        ChatModel impatient = at(simulator.baseUrl(), KEY, Duration.ofMillis(300));
        simulator.script(Fault.Loss.HANG);

        assertThat(impatient.complete(prompt(null, "eng"))).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void givesUpOnAnAnswerThatBeginsAndNeverEnds() {
        ChatModel impatient = at(simulator.baseUrl(), KEY, Duration.ofMillis(500));
        simulator.script(Fault.Loss.STALL);

        assertThat(impatient.complete(prompt(null, "eng"))).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void tellsAFilteredAnswerFromARefusal() {
        simulator.script(Fault.Flaw.CONTENT_FILTER);

        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.ContentFiltered.class);
    }

    @Test
    void countsTheTokensOfARefusalToo() {
        simulator.script(Fault.Flaw.REFUSAL);

        Reply reply = model.complete(prompt(null, "eng"));

        assertThat(reply).isInstanceOf(Reply.Refused.class);
        assertThat(reply.usage().prompt()).isPositive();
        assertThat(reply.usage().completion()).isPositive();
    }

    @Test
    void takesABrokenConnectionForAPassingFailure() {
        simulator.script(Fault.Loss.CUT);

        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void tellsARefusalFromATruncatedAnswerAndAnEmptyOne() {
        simulator.script(Fault.Flaw.REFUSAL, Fault.Flaw.TRUNCATED, Fault.Flaw.EMPTY);

        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.Refused.class);
        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.Truncated.class);
        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void namesTheSettingToCheckWhereTheKeyIsWrongAndKeepsTheKeyToItself() {
        ChatModel stranger = at(simulator.baseUrl(), "sk-other-secret", Duration.ofSeconds(10));

        assertThat(stranger.complete(prompt(null, "eng")))
                .isInstanceOfSatisfying(
                        Reply.Misconfigured.class,
                        reply ->
                                assertThat(reply.why())
                                        .contains("OPENAI_API_KEY")
                                        .doesNotContain("sk-other-secret"));
    }

    @Test
    void aLineBreakAtTheEndOfTheKeyDoesNoHarm() {
        ChatModel sloppy = at(simulator.baseUrl(), KEY + "\n", Duration.ofSeconds(10));

        assertThat(sloppy.complete(prompt(null, "eng"))).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void anAddressThatIsNoneNamesTheSettingToCheck() {
        ChatModel nowhere = at(URI.create("localhost/v1"), KEY, Duration.ofSeconds(10));

        assertThat(nowhere.complete(prompt(null, "eng")))
                .isInstanceOfSatisfying(
                        Reply.Misconfigured.class,
                        reply -> assertThat(reply.why()).contains("OPENAI_BASE_URL"));
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        simulator.close();

        assertThat(model.complete(prompt(null, "eng"))).isInstanceOf(Reply.Unavailable.class);
    }

    private static ChatModel at(URI baseUrl, String key, Duration timeout) {
        ChatModelProperties properties =
                new ChatModelProperties(key, baseUrl, "test-model", timeout, 2000);
        return new OpenAiCompatibleChatModel(
                properties, TestModels.rates(properties), Clock.systemUTC());
    }
}
