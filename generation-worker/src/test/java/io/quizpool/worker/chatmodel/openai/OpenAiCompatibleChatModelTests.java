package io.quizpool.worker.chatmodel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ChatModelContract;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.Reply;
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
                        Reply.Unavailable.class,
                        reply ->
                                assertThat(reply.retryAfter())
                                        .isEqualTo(Optional.of(Duration.ofSeconds(7))));
        assertThat(simulator.requests()).as("calls, none repeated behind our back").hasSize(1);
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
        return new OpenAiCompatibleChatModel(
                new ChatModelProperties(key, baseUrl, "test-model", timeout, 2000),
                Clock.systemUTC());
    }
}
