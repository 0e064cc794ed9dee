package io.quizpool.worker.attempt;

import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How the problems of one type come about; the attempts, their count and their pauses are not. */
public interface ProblemWriting {

    /** The type whose problems it writes. */
    ProblemType type();

    /**
     * What a problem will be; empty where none can meet the request. Equal random numbers lead to
     * equal plans.
     */
    Optional<Plan> plan(GenerationSpec spec, RandomGenerator random);
}
