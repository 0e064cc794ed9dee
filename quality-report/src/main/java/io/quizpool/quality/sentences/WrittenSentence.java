package io.quizpool.quality.sentences;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.reading.Stated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A right sentence, what it is, and wrong ones made from it.
 *
 * @param stated what its pronouns stand for
 */
public record WrittenSentence(SentenceBrief brief, Stated stated, String right, List<Wrong> wrong) {

    public WrittenSentence {
        wrong = List.copyOf(wrong);
    }

    /** The sentence with one error. */
    public record Wrong(StatementError error, String content) {}

    /** The right sentence as the only statement of a problem. */
    public Candidate alone() {
        return keyed(right);
    }

    /** A wrong sentence in the right one's place. */
    public Candidate keyed(Wrong wrong) {
        return keyed(wrong.content());
    }

    private Candidate keyed(String content) {
        return candidate(List.of(), List.of(statement(content, null, content)));
    }

    /** The right sentence with one wrong one, under the name of {@code error}. */
    public Candidate with(Wrong wrong, StatementError error) {
        return candidate(
                List.of(error),
                List.of(
                        statement(right, null, wrong.content()),
                        statement(wrong.content(), error, wrong.content())));
    }

    private Candidate candidate(List<StatementError> errors, List<CandidateStatement> statements) {
        StatementError first = errors.isEmpty() ? StatementError.WRONG_TENSE : errors.getFirst();
        return new Candidate(new ProblemPlan(brief, first.focus(), errors), statements, stated);
    }

    private CandidateStatement statement(
            String content, @Nullable StatementError error, String wrong) {
        return new CandidateStatement(
                content,
                error,
                "The translation.",
                "Write « %s », not « %s ».".formatted(right, wrong));
    }
}
