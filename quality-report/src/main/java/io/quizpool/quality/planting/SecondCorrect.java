package io.quizpool.quality.planting;

import static io.quizpool.quality.planting.Rewriting.CORRECT;
import static io.quizpool.quality.planting.Rewriting.content;

import io.quizpool.french.judge.Candidate;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A distractor is correct. */
final class SecondCorrect implements Planting {

    private final String name;
    private final Function<Candidate, Optional<String>> correct;

    private SecondCorrect(String name, Function<Candidate, Optional<String>> correct) {
        this.name = name;
        this.correct = correct;
    }

    /** The correct sentence itself. */
    static Planting same() {
        return new SecondCorrect(
                "two correct: the same", good -> Optional.of(content(good, CORRECT)));
    }

    /** The correct sentence in another accepted form of its verb, where there is one. */
    static Planting otherForm(AcceptedForms forms) {
        return new SecondCorrect("two correct: another form", forms::another);
    }

    /** Another correct sentence on the same plan, where there is one. */
    static Planting otherSentence(SameBrief sentences) {
        return new SecondCorrect("two correct: another sentence", sentences::another);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<Planted> in(Candidate good, RandomGenerator random) {
        return correct.apply(good).stream()
                .flatMap(content ->
                        Rewriting.distractors(good)
                                .mapToObj(i ->
                                        new Planted(
                                                Rewriting.withContent(good, i, content),
                                                Rewriting.error(good, i))));
    }
}
