package io.quizpool.worker.imports;

import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How the written problems of one type are judged and made ready for the pool. */
interface WrittenKind {

    ProblemType type();

    /**
     * What the judges say; their findings count the statements as the author did.
     *
     * @param deadline when the verdict must be there
     * @throws InterruptedException where the worker is told to stop
     */
    PanelOutcome judge(WrittenProblem written, GenerationSpec spec, Instant deadline)
            throws InterruptedException;

    /** The problem as the pool keeps it. */
    NewProblem problem(
            WrittenProblem written,
            GenerationSpec spec,
            PanelVerdict verdict,
            GenerationTrace trace);

    /** Its statements as the judges saw them: without the spaces around them. */
    default List<Statement> statements(WrittenProblem written) {
        return written.statements().stream()
                .map(statement ->
                        new Statement(
                                statement.content().strip(),
                                statement.isCorrect(),
                                statement.translation() == null
                                        ? null
                                        : statement.translation().strip(),
                                statement.explanation().strip(),
                                statement.errorType()))
                .toList();
    }

    /** The problem's own labels after those of the whole import, each once. */
    default List<String> tags(WrittenProblem written, GenerationSpec spec) {
        return Stream.concat(spec.topicTags().stream(), written.topicTags().stream())
                .distinct()
                .toList();
    }
}
