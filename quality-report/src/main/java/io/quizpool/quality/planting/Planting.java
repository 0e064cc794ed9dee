package io.quizpool.quality.planting;

import io.quizpool.french.judge.Candidate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One way to spoil a good problem of the composer, whose first statement is the correct one. */
public interface Planting {

    /** What is done, for the head of a column. */
    String name();

    /** The spoilt problems, mostly one for each distractor. */
    Stream<Planted> in(Candidate good, RandomGenerator random);
}
