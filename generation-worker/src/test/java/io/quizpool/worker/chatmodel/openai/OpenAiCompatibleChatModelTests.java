package io.quizpool.worker.chatmodel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ChatModelContract;
import io.quizpool.worker.chatmodel.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The HTTP path, over a real connection to a simulated model. */
class OpenAiCompatibleChatModelTests extends ChatModelContract {

    private final SimulatedServer server = new SimulatedServer();
    private final ChatModel model = server.client();

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected ChatModel model() {
        return model;
    }

    @Test
    void sendsAStrictSchemaAndTheKeyOverHttp11() {
        model.complete(prompt(null, "eng"));

        assertThat(server.simulator.requests())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.body())
                            .contains("\"json_schema\"")
                            .containsPattern("\"strict\"\\s*:\\s*true")
                            .containsPattern("\"model\"\\s*:\\s*\"test-model\"");
                    assertThat(request.headers().get("authorization"))
                            .containsExactly("Bearer " + SimulatedServer.KEY);
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
    void aLineBreakAtTheEndOfTheKeyDoesNoHarm() {
        ChatModel sloppy = server.clientWith(SimulatedServer.KEY + "\n");

        assertThat(sloppy.complete(prompt(null, "eng"))).isInstanceOf(Reply.Answered.class);
    }
}
