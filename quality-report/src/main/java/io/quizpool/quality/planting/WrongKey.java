package io.quizpool.quality.planting;

import static io.quizpool.quality.planting.Rewriting.CORRECT;
import static io.quizpool.quality.planting.Rewriting.content;
import static io.quizpool.quality.planting.Rewriting.withContent;

import io.quizpool.french.judge.Candidate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A wrong sentence claims to be correct, and the correct one to have its error. */
final class WrongKey implements Planting {

    @Override
    public String name() {
        return "wrong key";
    }

    @Override
    public Stream<Planted> in(Candidate good, RandomGenerator random) {
        return Rewriting.distractors(good)
                .mapToObj(i -> new Planted(exchanged(good, i), Rewriting.error(good, i)));
    }

    private static Candidate exchanged(Candidate good, int place) {
        return withContent(
                withContent(good, CORRECT, content(good, place)), place, content(good, CORRECT));
    }
}
