package io.quizpool.quality.planting;

import static io.quizpool.quality.planting.Rewriting.content;

import io.quizpool.french.judge.Candidate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A distractor's explanation does not explain it. */
final class WrongExplanation implements Planting {

    /** How the composer's explanations end. */
    private static final Pattern ADVICE = Pattern.compile("Write « (.+?) », not « (.+?) »\\.");

    private final String name;
    private final BiFunction<Candidate, Integer, Optional<String>> explanation;

    private WrongExplanation(
            String name, BiFunction<Candidate, Integer, Optional<String>> explanation) {
        this.name = name;
        this.explanation = explanation;
    }

    /** The explanation of the next distractor. */
    static Planting ofAnother() {
        return new WrongExplanation("explanation of another", WrongExplanation::next);
    }

    /**
     * The wrong form of the next distractor stands wherever the right form stood; where that form
     * is part of the correct sentence, nothing is planted.
     */
    static Planting anotherForm() {
        return new WrongExplanation("explanation names another form", WrongExplanation::otherForm);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<Planted> in(Candidate good, RandomGenerator random) {
        return Rewriting.distractors(good)
                .mapToObj(i ->
                        explanation
                                .apply(good, i)
                                .map(text ->
                                        new Planted(
                                                Rewriting.withExplanation(good, i, text),
                                                Rewriting.error(good, i))))
                .flatMap(Optional::stream);
    }

    private static int after(Candidate good, int place) {
        return place % (good.statements().size() - 1) + 1;
    }

    private static Optional<String> next(Candidate good, int place) {
        int other = after(good, place);
        return Optional.of(good.statements().get(other).explanation())
                .filter(text -> !content(good, other).equals(content(good, place)));
    }

    private static Optional<String> otherForm(Candidate good, int place) {
        String own = good.statements().get(place).explanation();
        Matcher advice = ADVICE.matcher(own);
        Matcher others = ADVICE.matcher(good.statements().get(after(good, place)).explanation());
        boolean other =
                advice.find()
                        && others.find()
                        && !content(good, Rewriting.CORRECT).contains(others.group(2));
        return other
                ? Optional.of(own.replace(advice.group(1), others.group(2)))
                : Optional.empty();
    }
}
