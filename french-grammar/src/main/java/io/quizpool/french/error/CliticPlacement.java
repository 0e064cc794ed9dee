package io.quizpool.french.error;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.Token;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import io.quizpool.french.sentence.Wording;
import io.quizpool.french.verb.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code Je mange la}, {@code j'ai la mangée}, {@code la mange !}
 *
 * <p>Never {@code nous} or {@code vous} behind the verb, where they look like a question or stress
 * the subject; never {@code la} before a participle that is a noun too ({@code tu as le reçu});
 * never an object behind a participle that agrees with it, which would be wrong there too.
 */
final class CliticPlacement implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.CLITIC_PLACEMENT,
                    DifficultyLevel.ELEMENTARY,
                    "the object pronoun stands in the wrong place, for example after the verb "
                            + "or between auxiliary and participle.");

    private final Grammar grammar;

    CliticPlacement(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Wording right = sentence.wording();
        List<Word> clitics = right.clitics();
        if (clitics.isEmpty()) {
            return Stream.empty();
        }
        if (sentence.clause().positiveCommand()) {
            return clitics.size() == 1
                    ? beforeImperative(right, clitics.getFirst())
                    : Stream.empty();
        }
        Role moved = clitics.getLast().role();
        boolean likeSubject = clitics.getLast().text().endsWith("ous");
        if (right.has(Role.PARTICIPLE)) {
            boolean likeNoun =
                    moved == Role.DIRECT
                            && !grammar.lexicon()
                                    .noun(right.word(Role.PARTICIPLE).text())
                                    .isEmpty();
            return Stream.concat(
                            likeNoun
                                    ? Stream.empty()
                                    : Stream.of(right.moveBefore(moved, Role.PARTICIPLE)),
                            likeSubject || (moved == Role.DIRECT && agrees(sentence.clause()))
                                    ? Stream.empty()
                                    : Stream.of(right.moveAfter(moved, Role.PARTICIPLE)))
                    .map(wording -> flaw(wording, "the auxiliary"));
        }
        if (likeSubject) {
            return Stream.empty();
        }
        Role place = right.has(Role.NEGATOR) ? Role.NEGATOR : Role.FINITE;
        return Stream.of(flaw(right.moveAfter(moved, place), "the verb"));
    }

    private static boolean agrees(Clause clause) {
        NounPhrase object = clause.codAntecedent();
        return object != null
                && (object.gender() == Gender.FEMININE
                        || object.number() == GrammaticalNumber.PLURAL);
    }

    /** Without the euphonic s and with the unstressed form, as a statement would have it. */
    private static Stream<Flaw> beforeImperative(Wording right, Word clitic) {
        if (clitic.text().endsWith("ous") || clitic.role() == Role.Y || clitic.role() == Role.EN) {
            return Stream.empty();
        }
        Wording moved = right.moveBefore(clitic.role(), Role.FINITE);
        return Stream.of(
                new Flaw(
                        clitic.text().equals("toi") ? moved.replace(clitic.role(), "te") : moved,
                        "In a positive command, the pronoun follows the verb with a hyphen."));
    }

    private static Flaw flaw(Wording wording, String place) {
        return new Flaw(wording, "The pronoun stands before %s.".formatted(place));
    }

    /** A clitic in a place where no clitic of this verb can stand. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        boolean moved =
                moved(comparison, comparison.group().clitics())
                        || comparison.group().clitics().stream()
                                .anyMatch(place -> moved(comparison, List.of(place)));
        if (!moved || comparison.replacedOnly(comparison.group().clitics())) {
            return Optional.of(Refusal.notTheError("more or less than a clitic's place differs"));
        }
        if (beforeNoun(comparison)) {
            return Optional.of(Refusal.right("the pronoun can be the article of what follows it"));
        }
        return newlyBeforeInfinitive(comparison)
                ? Optional.of(Refusal.right("the pronoun can belong to the infinitive behind it"))
                : Optional.empty();
    }

    /** Whether the clitics at {@code places}, side by side, stand elsewhere and all else stays. */
    private static boolean moved(Comparison comparison, List<Integer> places) {
        List<Token> right = comparison.right().tokens();
        List<Token> wrong = comparison.wrong();
        if (places.isEmpty() || right.size() != wrong.size()) {
            return false;
        }
        int from = places.getFirst();
        int length = places.size();
        List<Token> kept = without(right, from, length);
        return IntStream.rangeClosed(0, wrong.size() - length)
                .filter(to -> to != from)
                .filter(to -> alike(right, from, wrong, to, length))
                .anyMatch(to -> Comparison.same(kept, without(wrong, to, length)));
    }

    private static List<Token> without(List<Token> tokens, int from, int length) {
        List<Token> kept = new ArrayList<>(tokens.subList(0, from));
        kept.addAll(tokens.subList(from + length, tokens.size()));
        return kept;
    }

    private static boolean alike(
            List<Token> right, int from, List<Token> wrong, int to, int length) {
        return IntStream.range(0, length)
                .allMatch(i ->
                        right.get(from + i).unstressed().matches(wrong.get(to + i).unstressed()));
    }

    /** Whether the verb's participle is a noun as well: {@code tu as le reçu}. */
    private boolean beforeNoun(Comparison comparison) {
        List<Token> wrong = comparison.wrong();
        return IntStream.range(1, wrong.size())
                .filter(i -> Set.of("le", "la", "les").contains(wrong.get(i - 1).text()))
                .filter(i -> participle(comparison, wrong.get(i).text()))
                .anyMatch(i ->
                        !Collections.disjoint(
                                NounPhrases.ofDeterminer(wrong.get(i - 1).text()),
                                grammar.lexicon().noun(wrong.get(i).text())));
    }

    private boolean participle(Comparison comparison, String word) {
        String infinitive = comparison.target().verb().bareInfinitive();
        return grammar.conjugator().analyse(word, infinitive).stream()
                .anyMatch(Reading.PastParticiple.class::isInstance);
    }

    private boolean newlyBeforeInfinitive(Comparison comparison) {
        return beforeInfinitive(comparison.wrong()) > beforeInfinitive(comparison.right().tokens());
    }

    private long beforeInfinitive(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> CliticWords.proclitic(tokens.get(i - 1)))
                .filter(i ->
                        grammar.conjugator().analyse(tokens.get(i).text()).stream()
                                .anyMatch(Reading.Infinitive.class::isInstance))
                .count();
    }
}
