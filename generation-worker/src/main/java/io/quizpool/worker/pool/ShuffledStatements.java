package io.quizpool.worker.pool;

import io.quizpool.model.problem.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The statements of a problem in random order, so that the place of the key tells nothing.
 *
 * @param key where the correct one is, from 0
 */
public record ShuffledStatements(List<Statement> all, int key) {

    /**
     * Shuffles {@code statements}.
     *
     * @throws java.util.NoSuchElementException where none is correct
     */
    public static ShuffledStatements of(List<Statement> statements, RandomGenerator random) {
        List<Statement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, Random.from(random));
        int key =
                IntStream.range(0, shuffled.size())
                        .filter(i -> shuffled.get(i).isCorrect())
                        .findFirst()
                        .orElseThrow();
        return new ShuffledStatements(List.copyOf(shuffled), key);
    }
}
