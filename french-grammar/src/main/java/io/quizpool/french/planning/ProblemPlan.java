package io.quizpool.french.planning;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.StatementError;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a problem will be: its sentence and the error of each distractor, in no particular order.
 *
 * @param focus what the problem tests first of all
 * @param errors one for each distractor; an error may stand twice where the verb allows two
 *     different ones
 */
public record ProblemPlan(
        SentenceBrief sentence, GrammaticalFocus focus, List<StatementError> errors) {

    public ProblemPlan {
        errors = List.copyOf(errors);
    }

    /** The focuses that the problem is found under, its own first, each once. */
    public List<GrammaticalFocus> focuses() {
        return Stream.concat(Stream.of(focus), errors.stream().map(StatementError::focus))
                .distinct()
                .toList();
    }

    /** The brief of the correct statement, then one for each error in order. */
    public List<StatementBrief> briefs() {
        Stream<StatementBrief> distractors =
                IntStream.range(0, errors.size())
                        .mapToObj(i -> new StatementBrief(sentence, errors.get(i), earlier(i)));
        return Stream.concat(Stream.of(new StatementBrief(sentence, null, 0)), distractors)
                .toList();
    }

    private int earlier(int index) {
        Collection<StatementError> before = errors.subList(0, index);
        return (int) before.stream().filter(errors.get(index)::equals).count();
    }
}
