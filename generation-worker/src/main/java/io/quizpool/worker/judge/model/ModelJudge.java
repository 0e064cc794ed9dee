package io.quizpool.worker.judge.model;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import io.quizpool.worker.judge.Judge;
import io.quizpool.worker.judge.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a model solve the problem, its statements shuffled, and passes it where the model agrees in
 * everything: which statement is correct, and what is wrong with each other one.
 */
final class ModelJudge implements Judge {

    private final Solving solving;
    private final JudgePrompt prompt;

    ModelJudge(Solving solving, JudgePrompt prompt) {
        this.solving = solving;
        this.prompt = prompt;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String version() {
        return solving.model().name() + " " + JudgePrompt.VERSION;
    }

    @Override
    public Judgement judge(Candidate candidate, Instant deadline) throws InterruptedException {
        List<CandidateStatement> statements = candidate.statements();
        List<Integer> order = solving.order(statements.size());
        return solving.solve(
                prompt.write(
                        candidate.plan(),
                        order.stream().map(index -> statements.get(index).content()).toList()),
                deadline,
                text ->
                        Solution.read(text, order.size())
                                .map(solution -> disagreements(solution, statements, order)));
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
                findings.add(Solving.otherKey(index, statement.content(), held));
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
}
