package io.quizpool.worker.judge.model;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Has a model solve something, and refuses whatever it gives no usable solution for. */
record Solving(QuestionModel model, ModelCalls calls, RandomGenerator random) {

    /** The places of so many statements in random order. */
    List<Integer> order(int statements) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, statements).boxed().toList());
        Collections.shuffle(order, Random.from(random));
        return order;
    }

    /**
     * Asks the model.
     *
     * @param reader what speaks against the problem by the model's text; empty where the text is no
     *     solution
     */
    Judgement solve(
            ModelQuestion question,
            Instant deadline,
            Function<String, Optional<List<Finding>>> reader)
            throws InterruptedException {
        Reply reply = calls.all(List.of(() -> model.answer(question)), deadline).getFirst();
        return switch (reply) {
            case Reply.Answered(String text, TokenUsage usage) ->
                    reader.apply(text)
                            .<Judgement>map(findings -> new Judgement.Found(findings, usage))
                            .orElseGet(() -> noAnswer("its answer is no judgement", usage));
            case Reply.Refused(String reason, TokenUsage usage) -> noAnswer(reason, usage);
            case Reply.Truncated(TokenUsage usage) ->
                    noAnswer("its answer was cut off at the token limit", usage);
            case Reply.ContentFiltered(TokenUsage usage) ->
                    noAnswer("the provider's content filter stopped its answer", usage);
            case Reply.Absent absent ->
                    new Judgement.Unavailable(
                            "judging: " + absent.why(), absent.retryAfter(), reply.usage());
            case Reply.Misconfigured(String why) ->
                    new Judgement.Misconfigured("judging: " + why, reply.usage());
        };
    }

    /** The finding that the model holds the wrong one of the statements to be correct. */
    static Finding otherKey(int statement, String content, boolean held) {
        return new Finding(
                "model_other_key",
                statement,
                "the judging model holds « %s » to be %s"
                        .formatted(content, held ? "right" : "wrong"));
    }

    private static Judgement noAnswer(String why, TokenUsage usage) {
        return new Judgement.Found(
                List.of(new Finding("model_no_answer", -1, "the judging model: " + why)), usage);
    }
}
