package io.quizpool.worker.chatmodel;

import java.util.function.Supplier;

/** Says of each reply what its tokens cost. */
record Pricing(ModelPrice price) implements CallPath {

    @Override
    public Reply make(Supplier<Reply> call) {
        Reply reply = call.get();
        return reply instanceof Reply.Used used ? used.with(price.price(used.usage())) : reply;
    }
}
