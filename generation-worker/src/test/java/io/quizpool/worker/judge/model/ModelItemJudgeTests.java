package io.quizpool.worker.judge.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.prompt.ChoiceBrief;
import io.quizpool.model.prompt.ChoiceLine;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.AnswerSchema;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TestModels;
import io.quizpool.worker.judge.ItemJudge.Item;
import io.quizpool.worker.judge.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The judge over a real connection to a simulated model, which judges what it wrote itself. */
class ModelItemJudgeTests {

    private static final AnswerSchema ITEM =
            new AnswerSchema(
                    "item",
                    """
                    {"type": "object", "additionalProperties": false,
                     "required": ["stem", "options", "context"],
                     "properties": {
                       "stem": {"type": "string"},
                       "options": {"type": "array", "items": {
                         "type": "object", "additionalProperties": false,
                         "required": ["text", "is_correct", "explanation"],
                         "properties": {"text": {"type": "string"},
                                        "is_correct": {"type": "boolean"},
                                        "explanation": {"type": "string"}}}},
                       "context": {"type": "string"}}}
                    """);

    private final TestClock clock = new TestClock();
    private final ModelSimulator simulator = ModelSimulator.start(SimulatorSettings.defaults());
    private final QuestionModel model =
            TestModels.models()
                    .at(
                            new ChatModelProperties(
                                    null,
                                    simulator.baseUrl(),
                                    "judge-model",
                                    Duration.ofSeconds(20),
                                    2000));
    private final ModelItemJudge judge =
            new ModelItemJudge(
                    new Solving(
                            model, TestModels.callsWithoutRetries(clock), new SplittableRandom(5)));

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void passesAnItemWhoseKeyTheModelChoosesAndCountsItsTokens() throws Exception {
        for (long variation = 0; variation < 10; variation++) {
            assertThat(judge(written(variation)))
                    .isInstanceOfSatisfying(
                            Judgement.Found.class,
                            found -> {
                                assertThat(found.findings()).isEmpty();
                                assertThat(found.usage().prompt()).isPositive();
                            });
        }
    }

    @Test
    void refusesAnItemWhoseKeyIsAnother() throws Exception {
        Item written = written(3);
        int other = (written.key() + 1) % written.options().size();

        assertThat(findings(judge(with(written, other))))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(
                        tuple("model_other_key", other), tuple("model_other_key", written.key()));
    }

    @Test
    void refusesAnItemOfWhichTheModelHoldsNoOptionToBeTheOneRightOne() throws Exception {
        Item unknown = new Item("Which?", null, List.of("This one", "That one"), 0);

        assertThat(findings(judge(unknown)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("model_other_key");
                    assertThat(found.statement()).isZero();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.Flaw.class,
            names = {"BROKEN_JSON", "MISSING_FIELD", "REFUSAL", "TRUNCATED", "EMPTY"})
    void refusesWhereThereIsNoUsableAnswer(Fault.Flaw flaw) throws Exception {
        Item written = written(3);
        simulator.script(flaw);

        assertThat(findings(judge(written)))
                .extracting(Finding::code)
                .containsExactly("model_no_answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"correct\": 5}",
                "{\"correct\": -1}",
                "{\"correct\": \"1\"}",
                "{\"correct\": 1.5}",
                "{\"correct\": 1, \"key\": 1}",
                "[1]",
                "null",
                "",
            })
    void readsNoAnswerThatIsNotOneOfTheOptionsOrNone(String text) {
        assertThat(ItemSolution.read(text, 4)).isEmpty();
    }

    @Test
    void isUnavailableWhileTheModelIs() throws Exception {
        Item written = written(3);
        simulator.script(Fault.serverError(503));

        assertThat(judge(written)).isInstanceOf(Judgement.Unavailable.class);
    }

    @Test
    void showsTheModelWhatALearnerSeesInAnotherOrderEachTimeAndNotTheKey() throws Exception {
        Item written = written(3);
        for (int i = 0; i < 12; i++) {
            judge(written);
        }

        List<String> asked =
                simulator.requests().stream()
                        .map(request -> request.body())
                        .filter(body -> body.contains("STATEMENTS: "))
                        .toList();
        assertThat(asked)
                .hasSize(12)
                .allSatisfy(body ->
                        assertThat(body)
                                .contains(written.stem(), String.valueOf(written.context()))
                                .doesNotContain("is_correct", "explanation"));
        String first = "STATEMENTS: [\\\"" + written.options().get(written.key());
        assertThat(asked.stream().map(body -> body.contains(first)).distinct())
                .as("whether the key comes first")
                .containsExactlyInAnyOrder(true, false);
    }

    /** An item by the model that will judge it. */
    private Item written(long variation) {
        ChoiceBrief brief = new ChoiceBrief("Rivers", 4, null, "eng", variation);
        Reply reply =
                model.answer(new ModelQuestion("You write items.", ChoiceLine.write(brief), ITEM));
        JsonNode item = ContractJson.mapper().readTree(((Reply.Answered) reply).text());
        List<JsonNode> options = new ArrayList<>(item.path("options").valueStream().toList());
        return new Item(
                item.path("stem").asString(),
                item.path("context").asString(),
                options.stream().map(option -> option.path("text").asString()).toList(),
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).path("is_correct").asBoolean())
                        .findFirst()
                        .orElseThrow());
    }

    private static Item with(Item item, int key) {
        return new Item(item.stem(), item.context(), item.options(), key);
    }

    private Judgement judge(Item item) throws InterruptedException {
        return judge.judge(item, clock.instant().plus(Duration.ofSeconds(30)));
    }

    private static List<Finding> findings(Judgement judgement) {
        return ((Judgement.Found) judgement).findings();
    }
}
