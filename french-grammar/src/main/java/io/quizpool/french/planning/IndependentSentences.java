package io.quizpool.french.planning;

import io.quizpool.french.error.Distractor;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each statement of a problem a sentence of its own, where the table has one to which all
 * that the question states applies: another complement if possible, else another subject, else
 * another opening. A statement for which there is none shares the sentence of the correct one, and
 * the two are a minimal pair.
 */
public final class IndependentSentences {

    /** How many sentences are tried for one statement. */
    private static final int TRIES = 200;

    /** How many times as long as the correct statement a distractor may be, or the reverse. */
    private static final double LENGTH_RATIO = 1.8;

    /** The prime step between tried sentences, which lie next to each other if they are alike. */
    private static final int STEP = 7919;

    private final Drafter drafter;
    private final ErrorCatalogue errors;

    /** Takes sentences from {@code drafter} in which {@code errors} can be planted. */
    public IndependentSentences(Drafter drafter, ErrorCatalogue errors) {
        this.drafter = drafter;
        this.errors = errors;
    }

    /**
     * The briefs of {@code plan} in their order, the correct statement first, each with the
     * variation of its own sentence. The same plan always has the same ones.
     */
    public List<StatementBrief> briefs(ProblemPlan plan) {
        SentenceBrief brief = plan.sentence();
        List<Clause> clauses = drafter.clauses(brief);
        return drafter.draft(brief)
                .map(correct -> briefs(plan, correct, clauses))
                .orElseGet(plan::briefs);
    }

    private List<StatementBrief> briefs(ProblemPlan plan, Sentence correct, List<Clause> clauses) {
        SentenceBrief brief = plan.sentence();
        List<Sentence> taken = new ArrayList<>(List.of(correct));
        List<StatementBrief> briefs = new ArrayList<>();
        for (StatementBrief statement : plan.briefs()) {
            StatementError error = statement.error();
            Optional<Integer> own =
                    error == null
                            ? Optional.empty()
                            : place(
                                    brief,
                                    clauses,
                                    taken,
                                    other ->
                                            distractor(other, error, statement.variant())
                                                    .filter(wrong -> alike(wrong, text(correct)))
                                                    .isPresent());
            own.flatMap(place -> drafter.sentence(clauses.get(place))).ifPresent(taken::add);
            briefs.add(
                    own.map(place ->
                                    new StatementBrief(
                                            brief.varied(place), error, statement.variant()))
                            .orElse(statement));
        }
        return briefs;
    }

    private Optional<Integer> place(
            SentenceBrief brief,
            List<Clause> clauses,
            List<Sentence> taken,
            Predicate<Sentence> admits) {
        Sentence correct = taken.getFirst();
        String facts = QuestionText.facts(brief, correct.clause());
        List<Integer> places =
                tried(brief, clauses.size())
                        .filter(place ->
                                QuestionText.facts(brief, clauses.get(place)).equals(facts))
                        .limit(TRIES)
                        .toList();
        Stream<BiPredicate<Sentence, Sentence>> wishes =
                Stream.of(
                        IndependentSentences::otherComplement,
                        IndependentSentences::otherSubject,
                        IndependentSentences::otherWords);
        return wishes.flatMap(wish ->
                        places.stream()
                                .filter(place ->
                                        drafter.sentence(clauses.get(place))
                                                .filter(other ->
                                                        taken.stream()
                                                                .allMatch(one ->
                                                                        wish.test(one, other)))
                                                .filter(admits)
                                                .isPresent()))
                .findFirst();
    }

    /** Every place once, in an order that depends on the brief. */
    private static Stream<Integer> tried(SentenceBrief brief, int size) {
        int start = Math.floorMod(brief.variation(), size);
        return IntStream.rangeClosed(1, size)
                .map(i -> (int) ((start + (long) i * STEP) % size))
                .boxed()
                .distinct();
    }

    /** What a learner would see of {@code sentence}; empty where the error cannot be planted. */
    private Optional<String> distractor(Sentence sentence, StatementError error, int variant) {
        return errors.distractors(error, sentence).stream()
                .skip(variant)
                .findFirst()
                .map(Distractor::content);
    }

    /** Neither length nor the final mark may give one of the two statements away. */
    private static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return longer <= LENGTH_RATIO * shorter
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    private static boolean otherComplement(Sentence one, Sentence other) {
        return otherWords(one, other)
                && !Objects.equals(one.clause().complement(), other.clause().complement());
    }

    private static boolean otherSubject(Sentence one, Sentence other) {
        return otherWords(one, other)
                && !one.clause().subject().french().equals(other.clause().subject().french());
    }

    private static boolean otherWords(Sentence one, Sentence other) {
        return !text(one).equals(text(other));
    }

    private static String text(Sentence sentence) {
        return sentence.wording().text();
    }
}
