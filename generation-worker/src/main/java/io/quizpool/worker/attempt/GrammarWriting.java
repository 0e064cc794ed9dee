package io.quizpool.worker.attempt;

import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Grammar problems: planned by the library, written statement by statement. */
@Component
class GrammarWriting implements ProblemWriting {

    private final Planner planner;
    private final AttemptRunner runner;

    GrammarWriting(Planner planner, AttemptRunner runner) {
        this.planner = planner;
        this.runner = runner;
    }

    @Override
    public ProblemType type() {
        return ProblemType.GRAMMAR;
    }

    @Override
    public Optional<Plan> plan(GenerationSpec spec, RandomGenerator random) {
        return planner.plan(spec.grammar(), random).map(this::plan);
    }

    private Plan plan(ProblemPlan problem) {
        return attempt -> runner.run(attempt, problem);
    }
}
