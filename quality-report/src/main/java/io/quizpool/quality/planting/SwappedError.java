package io.quizpool.quality.planting;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A distractor names an error that it does not have. */
final class SwappedError implements Planting {

    @Override
    public String name() {
        return "error swapped";
    }

    @Override
    public Stream<Planted> in(Candidate good, RandomGenerator random) {
        return Rewriting.distractors(good)
                .mapToObj(i -> {
                    StatementError error = Rewriting.error(good, i);
                    List<StatementError> others =
                            Arrays.stream(StatementError.values())
                                    .filter(other -> other != error)
                                    .toList();
                    StatementError other = others.get(random.nextInt(others.size()));
                    return new Planted(Rewriting.withError(good, i, other), error);
                });
    }
}
