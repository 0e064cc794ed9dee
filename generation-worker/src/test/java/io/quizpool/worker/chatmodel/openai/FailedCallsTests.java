package io.quizpool.worker.chatmodel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.chatmodel.AnswerSchema;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TestModels;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a call of a model over HTTP fails, as the reply that it leads to. */
class FailedCallsTests {

    private static final ModelQuestion QUESTION =
            new ModelQuestion(
                    "You answer.",
                    "Anything.",
                    new AnswerSchema(
                            "any",
                            """
                            {"type": "object", "additionalProperties": false, "required": ["word"],
                             "properties": {"word": {"type": "string"}}}
                            """));

    private final SimulatedServer server = new SimulatedServer();
    private final OpenAiCompatibleChatModel model = server.client();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void passesOnHowLongTheServerAsksToBeLeftAlone() {
        server.simulator.script(Fault.rateLimited(Duration.ofSeconds(7)));

        assertThat(model.answer(QUESTION))
                .isInstanceOfSatisfying(
                        Reply.RateLimited.class,
                        reply -> assertThat(reply.retryAfter()).contains(Duration.ofSeconds(7)));
        assertThat(server.simulator.requests())
                .as("calls, none repeated behind our back")
                .hasSize(1);
    }

    @Test
    void believesNoServerThatAsksForMoreThanAnHour() {
        server.simulator.script(Fault.rateLimited(Duration.ofDays(30)));

        assertThat(model.answer(QUESTION))
                .isInstanceOfSatisfying(
                        Reply.RateLimited.class,
                        reply -> assertThat(reply.retryAfter()).contains(Duration.ofHours(1)));
    }

    @Test
    void callsNoMoreOnceTheServerSaysThatNoRequestRemains() {
        server.simulator.settings(SimulatorSettings.defaults().withRequestsPerMinute(2));
        QuestionModel guarded =
                TestModels.models()
                        .at(
                                new ChatModelProperties(
                                        null,
                                        server.simulator.baseUrl(),
                                        "test-model",
                                        SimulatedServer.PATIENCE,
                                        2000));

        assertThat(guarded.answer(QUESTION)).isInstanceOf(Reply.Answered.class);
        assertThat(guarded.answer(QUESTION)).isInstanceOf(Reply.Answered.class);

        assertThat(guarded.answer(QUESTION))
                .isInstanceOfSatisfying(
                        Reply.LeftAlone.class,
                        alone ->
                                assertThat(alone.closed())
                                        .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)));
        assertThat(server.simulator.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void takesAServerErrorForAPassingOne(int status) {
        server.simulator.script(Fault.serverError(status));

        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void givesUpOnACallThatHangs() {
        server.simulator.script(Fault.Loss.HANG);

        assertThat(server.client(Duration.ofMillis(300)).answer(QUESTION))
                .isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void givesUpOnAnAnswerThatBeginsAndNeverEnds() {
        server.simulator.script(Fault.Loss.STALL);

        assertThat(server.client(Duration.ofMillis(500)).answer(QUESTION))
                .isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void takesABrokenConnectionForAPassingFailure() {
        server.simulator.script(Fault.Loss.CUT);

        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        server.close();

        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.Unavailable.class);
    }

    @Test
    void tellsARefusalFromATruncatedAFilteredAndAnEmptyAnswer() {
        server.simulator.script(
                Fault.Flaw.REFUSAL,
                Fault.Flaw.TRUNCATED,
                Fault.Flaw.CONTENT_FILTER,
                Fault.Flaw.EMPTY);

        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.Refused.class);
        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.Truncated.class);
        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.ContentFiltered.class);
        assertThat(model.answer(QUESTION)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void countsTheTokensOfARefusalToo() {
        server.simulator.script(Fault.Flaw.REFUSAL);

        Reply reply = model.answer(QUESTION);

        assertThat(reply).isInstanceOf(Reply.Refused.class);
        assertThat(reply.usage().prompt()).isPositive();
        assertThat(reply.usage().completion()).isPositive();
    }

    @Test
    void namesTheSettingToCheckWhereTheKeyIsWrongAndKeepsTheKeyToItself() {
        assertThat(server.clientWith("sk-other-secret").answer(QUESTION))
                .isInstanceOfSatisfying(
                        Reply.Misconfigured.class,
                        reply ->
                                assertThat(reply.why())
                                        .contains("OPENAI_API_KEY")
                                        .doesNotContain("sk-other-secret"));
    }

    @Test
    void anAddressThatIsNoneNamesTheSettingToCheck() {
        OpenAiCompatibleChatModel nowhere =
                SimulatedServer.clientAt(
                        URI.create("localhost/v1"), SimulatedServer.KEY, SimulatedServer.PATIENCE);

        assertThat(nowhere.answer(QUESTION))
                .isInstanceOfSatisfying(
                        Reply.Misconfigured.class,
                        reply -> assertThat(reply.why()).contains("OPENAI_BASE_URL"));
    }
}
