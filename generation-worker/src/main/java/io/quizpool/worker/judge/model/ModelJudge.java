package io.quizpool.worker.judge.model;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.Judge;
import io.quizpool.worker.judge.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Has a model solve the problem, its statements shuffled, and passes it where the model agrees in
 * everything: which statement is correct, and what is wrong with each other one.
 */
final class ModelJudge implements Judge {

    private final QuestionModel model;
    private final ModelCalls calls;
    private final JudgePrompt prompt;
    private final RandomGenerator random;

    ModelJudge(QuestionModel model, ModelCalls calls, JudgePrompt prompt, RandomGenerator random) {
        this.model = model;
        this.calls = calls;
        this.prompt = prompt;
        this.random = random;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String version() {
        return model.name() + " " + JudgePrompt.VERSION;
    }

    @Override
    public Judgement judge(Candidate candidate, Instant deadline) throws InterruptedException {
        List<CandidateStatement> statements = candidate.statements();
        List<Integer> order = shuffled(statements.size());
        ModelQuestion question =
                prompt.write(
                        candidate.plan(),
                        order.stream().map(index -> statements.get(index).content()).toList());
        Reply reply = calls.all(List.of(() -> model.answer(question)), deadline).getFirst();
        return switch (reply) {
            case Reply.Answered(String text, TokenUsage usage) ->
                    Solution.read(text, order.size())
                            .<Judgement>map(solution ->
                                    new Judgement.Found(
                                            disagreements(solution, statements, order), usage))
                            .orElseGet(() -> noAnswer("its answer is no judgement", usage));
            case Reply.Refused(String reason, TokenUsage usage) -> noAnswer(reason, usage);
            case Reply.Truncated(TokenUsage usage) ->
                    noAnswer("its answer was cut off at the token limit", usage);
            case Reply.Unavailable(String why, Optional<Duration> retryAfter) ->
                    new Judgement.Unavailable("judging: " + why, retryAfter, reply.usage());
            case Reply.Misconfigured(String why) ->
                    new Judgement.Misconfigured("judging: " + why, reply.usage());
        };
    }

    private List<Integer> shuffled(int statements) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, statements).boxed().toList());
        Collections.shuffle(order, Random.from(random));
        return order;
    }

    /**
     * @param order the statement that stood in each place of the question
     */
    private static List<Finding> disagreements(
            Solution solution, List<CandidateStatement> statements, List<Integer> order) {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int index = order.get(place);
            CandidateStatement statement = statements.get(index);
            boolean held = solution.correct() == place + 1;
            if (held != (statement.error() == null)) {
                findings.add(
                        new Finding(
                                "model_other_key",
                                index,
                                "the judging model holds « %s » to be %s"
                                        .formatted(statement.content(), held ? "right" : "wrong")));
            }
            String expected =
                    statement.error() == null ? JudgePrompt.NONE : statement.error().wire();
            String named = solution.errors().get(place);
            if (!named.equals(expected)) {
                findings.add(
                        new Finding(
                                "model_other_error",
                                index,
                                "the judging model finds '%s' where '%s' is claimed in « %s »"
                                        .formatted(named, expected, statement.content())));
            }
        }
        return findings;
    }

    private static Judgement noAnswer(String why, TokenUsage usage) {
        return new Judgement.Found(
                List.of(new Finding("model_no_answer", -1, "the judging model: " + why)), usage);
    }
}
