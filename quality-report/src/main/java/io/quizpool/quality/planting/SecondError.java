package io.quizpool.quality.planting;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.quality.pool.ComposedPool;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A distractor has another error beside its own, made as the catalogue makes it. */
final class SecondError implements Planting {

    /** The participle may agree as the wrong auxiliary would have it: one error, not two. */
    private static final Set<StatementError> ONE_CHANGE =
            EnumSet.of(StatementError.WRONG_AUXILIARY, StatementError.PARTICIPLE_AGREEMENT);

    private final ComposedPool pool;

    SecondError(ComposedPool pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "second error";
    }

    @Override
    public Stream<Planted> in(Candidate good, RandomGenerator random) {
        return Rewriting.distractors(good)
                .mapToObj(i ->
                        both(good, i, random)
                                .map(content ->
                                        new Planted(
                                                Rewriting.withContent(good, i, content),
                                                Rewriting.error(good, i))))
                .flatMap(Optional::stream);
    }

    private Optional<String> both(Candidate good, int place, RandomGenerator random) {
        StatementError first = Rewriting.error(good, place);
        List<StatementError> others =
                Arrays.stream(StatementError.values())
                        .filter(other -> other != first)
                        .filter(other -> !EnumSet.of(first, other).equals(ONE_CHANGE))
                        .collect(Collectors.toList());
        Collections.shuffle(others, Random.from(random));
        String right = Rewriting.content(good, Rewriting.CORRECT);
        Edit own = Edit.between(right, Rewriting.content(good, place));
        return others.stream()
                .map(other -> new StatementBrief(good.plan().sentence(), other, 0))
                .flatMap(brief -> pool.written(brief).stream())
                .map(second -> Edit.between(right, second.content()))
                .filter(own::apart)
                .map(second -> own.with(second, right))
                .findFirst();
    }
}
