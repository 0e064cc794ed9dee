package io.quizpool.simulator.chat;

import io.quizpool.simulator.answer.Reply;
import io.quizpool.simulator.answer.SimulatedModel;
import io.quizpool.simulator.answer.Spoiling;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.protocol.ChatRequest;
import io.quizpool.simulator.protocol.Completion;
import io.quizpool.simulator.protocol.PromptCache;
import io.quizpool.simulator.protocol.Tokens;
import io.quizpool.simulator.protocol.Usage;
import java.time.InstantSource;

/** Turns requests into completions. */
public final class Completions {

    private final SimulatedModel model;
    private final InstantSource clock;
    private final PromptCache cache = new PromptCache();

    public Completions(SimulatedModel model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
    }

    /** The completion for {@code request}, spoiled where {@code fault} is a flaw. */
    Prepared prepare(long number, ChatRequest request, Fault fault) throws ApiException {
        Reply good = model.answer(request, fault == Flaw.WRONG_ANSWER);
        Reply spoiled = fault instanceof Flaw flaw ? Spoiling.spoil(good, flaw) : good;
        Reply reply = spoiled.within(request.maxTokens());
        Completion completion =
                new Completion(
                        "chatcmpl-%012x".formatted(number),
                        clock.instant(),
                        request.model(),
                        reply.content(),
                        reply.refusal(),
                        reply.finishReason(),
                        new Usage(
                                Tokens.count(request.messages()),
                                reply.tokens(),
                                cache.cachedTokens(request.prompt())));
        return new Prepared(completion, outcome(fault, reply));
    }

    private static String outcome(Fault fault, Reply reply) {
        if (!(fault instanceof Fault.None)) {
            return fault.word();
        }
        return reply instanceof Reply.Refused ? "refused" : "answered";
    }
}
