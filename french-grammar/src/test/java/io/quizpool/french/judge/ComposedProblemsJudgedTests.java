package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The judge on problems whose faults, or lack of them, are known. */
class ComposedProblemsJudgedTests {

    private static final int CORRECT = 0;
    private static final double MISSED = 0.01;

    private static List<Candidate> some(long first) {
        return ComposedProblems.candidates(first, 600, 4).toList();
    }

    @Test
    void rejectsNoComposedProblem() {
        List<Candidate> candidates = ComposedProblems.candidates(1, 2_000, 4).toList();

        assertThat(errors(candidates)).containsExactlyInAnyOrder(StatementError.values());
        assertThat(candidates)
                .filteredOn(candidate -> !ComposedProblems.JUDGE.judge(candidate).accepted())
                .extracting(ComposedProblemsJudgedTests::report)
                .isEmpty();
    }

    private static Set<StatementError> errors(List<Candidate> candidates) {
        Set<StatementError> errors = EnumSet.noneOf(StatementError.class);
        candidates.forEach(candidate -> errors.addAll(candidate.plan().errors()));
        return errors;
    }

    private static String report(Candidate candidate) {
        return ComposedProblems.JUDGE.judge(candidate).findings().stream()
                .map(finding -> finding + " in " + content(candidate, finding.statement()))
                .collect(Collectors.joining("; "));
    }

    private static String content(Candidate candidate, int statement) {
        return statement < 0 ? "all" : candidate.statements().get(statement).content();
    }

    @Test
    void catchesAWrongKey() {
        assertCaught(some(10_000), candidate -> Stream.of(exchanged(candidate, CORRECT, 1)));
    }

    @Test
    void catchesErrorsUnderEachOthersName() {
        assertCaught(
                some(20_000),
                candidate ->
                        Stream.of(candidate)
                                .filter(c -> error(c, 1) != error(c, 2))
                                .map(c -> exchanged(c, 1, 2)));
    }

    @Test
    void catchesTheCorrectSentenceAsADistractor() {
        assertCaught(
                some(30_000),
                candidate -> Stream.of(withContent(candidate, 1, content(candidate, CORRECT))));
    }

    @Test
    void catchesASecondErrorInADistractor() {
        assertCaught(
                some(40_000),
                candidate ->
                        Stream.of(2, 3)
                                .flatMap(other -> bothErrors(candidate, other).stream())
                                .map(content -> withContent(candidate, 1, content)));
    }

    @Test
    void catchesAWordLostOrMovedBesideTheError() {
        assertCaught(
                some(50_000),
                candidate -> {
                    int place = (int) Math.floorMod(candidate.plan().sentence().variation(), 5L);
                    return Stream.of(lost(candidate, place), moved(candidate, place))
                            .flatMap(Optional::stream)
                            .map(content -> withContent(candidate, 1, content));
                });
    }

    private static void assertCaught(
            List<Candidate> sound, Function<Candidate, Stream<Candidate>> plant) {
        List<Candidate> planted = sound.stream().flatMap(plant).toList();
        List<String> missed =
                planted.stream()
                        .filter(candidate -> ComposedProblems.JUDGE.judge(candidate).accepted())
                        .map(candidate -> candidate.statements().toString())
                        .toList();

        assertThat(planted.size()).isGreaterThan(100);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (planted.size() * MISSED));
    }

    private static StatementError error(Candidate candidate, int place) {
        return Objects.requireNonNull(candidate.statements().get(place).error());
    }

    /** Two statements claim each other's error. */
    private static Candidate exchanged(Candidate candidate, int one, int other) {
        return withContent(
                withContent(candidate, one, content(candidate, other)),
                other,
                content(candidate, one));
    }

    private static Candidate withContent(Candidate candidate, int place, String content) {
        List<CandidateStatement> statements = new ArrayList<>(candidate.statements());
        CandidateStatement old = statements.get(place);
        statements.set(
                place,
                new CandidateStatement(content, old.error(), old.translation(), old.explanation()));
        return new Candidate(candidate.plan(), statements);
    }

    /** The first distractor with another one's error too, where both are replaced words. */
    private static Optional<String> bothErrors(Candidate candidate, int other) {
        String[] right = words(content(candidate, CORRECT));
        String[] first = words(content(candidate, 1));
        String[] second = words(content(candidate, other));
        if (first.length != right.length
                || second.length != right.length
                || oneChange(error(candidate, 1), error(candidate, other))) {
            return Optional.empty();
        }
        String[] both = first.clone();
        for (int i = 0; i < both.length; i++) {
            if (!second[i].equals(right[i])) {
                if (!first[i].equals(right[i])) {
                    return Optional.empty();
                }
                both[i] = second[i];
            }
        }
        return Optional.of(String.join(" ", both));
    }

    /** The participle may agree as the wrong auxiliary would have it. */
    private static boolean oneChange(StatementError one, StatementError other) {
        return EnumSet.of(one, other)
                .equals(
                        EnumSet.of(
                                StatementError.WRONG_AUXILIARY,
                                StatementError.PARTICIPLE_AGREEMENT));
    }

    private static Optional<String> lost(Candidate candidate, int place) {
        List<String> words = new ArrayList<>(List.of(words(content(candidate, 1))));
        if (place >= words.size() - 1) {
            return Optional.empty();
        }
        words.remove(place);
        return Optional.of(String.join(" ", words));
    }

    private static Optional<String> moved(Candidate candidate, int place) {
        List<String> words = new ArrayList<>(List.of(words(content(candidate, 1))));
        if (place >= words.size() - 2) {
            return Optional.empty();
        }
        Collections.swap(words, place, place + 1);
        return Optional.of(String.join(" ", words))
                .filter(content -> !content.equals(content(candidate, 1)));
    }

    private static String[] words(String sentence) {
        return sentence.split(" ", -1);
    }
}
