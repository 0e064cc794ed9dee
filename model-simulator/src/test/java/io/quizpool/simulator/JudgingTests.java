package io.quizpool.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgingTests {

    private static final List<String> STATEMENTS =
            List.of("partir, wrong_auxiliary", "partir, correct", "partir, wrong_tense");

    private final ModelSimulator simulator =
            ModelSimulator.start(
                    SimulatorSettings.defaults(), Surroundings.usual().withAuthor(Prompts::author));
    private final Client client = new Client(simulator);

    @BeforeEach
    void writeTheStatements() throws Exception {
        client.chat(Prompts.statementRequest("partir", null));
        client.chat(Prompts.statementRequest("partir", StatementError.WRONG_AUXILIARY));
        client.chat(Prompts.statementRequest("partir", StatementError.WRONG_TENSE));
    }

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void judgesWhatItWroteRightly() throws Exception {
        assertThat(judgement(STATEMENTS))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"correct": 2, "errors": ["wrong_auxiliary", "none", "wrong_tense"]}
                                        """));
    }

    @Test
    void judgesThatAnotherStatementIsCorrectWhereItIsToAnswerWrongly() throws Exception {
        simulator.script(Flaw.WRONG_ANSWER);

        assertThat(judgement(STATEMENTS).path("correct").asInt()).isEqualTo(3);
    }

    @Test
    void knowsWhatItWroteWronglyForWhatItIs() throws Exception {
        simulator.script(Flaw.WRONG_ANSWER);
        client.chat(Prompts.statementRequest("venir", StatementError.WRONG_TENSE));

        assertThat(judgement(List.of("venir, correct")).path("errors").path(0).asString())
                .isEqualTo("none");
    }

    @Test
    void doesNotPretendToKnowWhatOthersWrote() throws Exception {
        JsonNode judgement = judgement(List.of("Il dort.", "partir, wrong_tense"));

        assertThat(judgement.path("correct").asInt()).isZero();
        assertThat(judgement.path("errors").path(0).asString()).isEqualTo("other");
    }

    private JsonNode judgement(List<String> statements) throws Exception {
        return JsonMapper.shared()
                .readTree(
                        Client.json(client.chat(Prompts.judgeRequest(statements)))
                                .at("/choices/0/message/content")
                                .asString());
    }
}
