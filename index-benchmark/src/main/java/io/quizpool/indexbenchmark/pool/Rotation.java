package io.quizpool.indexbenchmark.pool;

import java.util.List;

/** Things whose turn it is one after the other, without end. */
public final class Rotation<T> {

    private final List<T> things;
    private int turn;

    /** At least one thing. */
    public Rotation(List<T> things) {
        this.things = List.copyOf(things);
    }

    /** Whose turn it is. */
    public T next() {
        T next = things.get(turn);
        turn = turn + 1 == things.size() ? 0 : turn + 1;
        return next;
    }
}
