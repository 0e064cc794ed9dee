package io.quizpool.french.reading;

import io.quizpool.french.grammar.Tense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A distractor beside the correct statement, word by word. */
public record Comparison(ParsedClause right, List<Token> wrong, RightReadings readings) {

    public VerbGroup group() {
        return right.group();
    }

    public Target target() {
        return right.target();
    }

    /** The same with {@code à le} for {@code au}, so that only what differs seems to differ. */
    public Comparison withoutContractions() {
        List<Token> undone = Contractions.undone(right.tokens());
        int before = Contractions.undone(right.tokens().subList(0, group().start())).size();
        return new Comparison(
                new ParsedClause(target(), group().in(undone, before - group().start())),
                Contractions.undone(wrong),
                readings);
    }

    /**
     * Whether the distractor's verb group is right in {@code tense}, and all around it the same.
     */
    public boolean rightIn(Tense tense) {
        return readings.right(this, tense);
    }

    /** The distractor's word at this place of the correct statement; they must be equally long. */
    public String wrongText(int place) {
        return wrong.get(place).text();
    }

    /** Whether the two differ by replaced words only, one or more, all of them at these places. */
    public boolean replacedOnly(Collection<Integer> places) {
        List<Integer> replaced = replaced();
        return !replaced.isEmpty() && places.containsAll(replaced);
    }

    public boolean replacedOnly(Integer... places) {
        return replacedOnly(Set.of(places));
    }

    /** The places of replaced words; empty too where the two are not equally long. */
    public List<Integer> replaced() {
        List<Token> tokens = right.tokens();
        return tokens.size() == wrong.size()
                ? IntStream.range(0, tokens.size())
                        .filter(i -> !tokens.get(i).matches(wrong.get(i)))
                        .boxed()
                        .toList()
                : List.of();
    }

    /** Whether the distractor is the correct statement without the word at {@code place}. */
    public boolean dropped(int place) {
        if (place == VerbGroup.EMPTY) {
            return false;
        }
        List<Token> shortened = new ArrayList<>(right.tokens());
        shortened.remove(place);
        return same(shortened, wrong);
    }

    /** Whether the distractor is the correct statement with one word more, at {@code place}. */
    public boolean inserted(int place) {
        List<Token> shortened = new ArrayList<>(wrong);
        shortened.remove(place);
        return same(right.tokens(), shortened);
    }

    /** Whether the same words stand in both, and only those of one kind stand elsewhere. */
    public boolean movedOnly(Predicate<Token> kind) {
        return !same(right.tokens(), wrong)
                && same(sorted(right.tokens(), kind), sorted(wrong, kind))
                && same(without(right.tokens(), kind), without(wrong, kind));
    }

    private static List<Token> without(List<Token> tokens, Predicate<Token> kind) {
        return tokens.stream().filter(kind.negate()).toList();
    }

    /** The words of the kind, unstressed, in an order that does not depend on the sentence. */
    private static List<Token> sorted(List<Token> tokens, Predicate<Token> kind) {
        return tokens.stream()
                .filter(kind)
                .map(Token::unstressed)
                .sorted(Comparator.comparing(Comparison::key))
                .toList();
    }

    /** {@code le}, {@code la} and {@code l'}, which may hide either, sort as one. */
    private static String key(Token token) {
        boolean direct = CliticWords.DIRECT.contains(token.text()) && !token.text().equals("les");
        return direct ? "l" : token.text();
    }

    public static boolean same(List<Token> one, List<Token> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).matches(other.get(i)));
    }

    /** The words of the correct statement that the distractor does not have in their place. */
    public List<Token> removed() {
        return removedFrom(firstDifference());
    }

    /** The first place where another word stands. */
    public int firstDifference() {
        List<Token> tokens = right.tokens();
        int start = 0;
        int shorter = Math.min(tokens.size(), wrong.size());
        while (start < shorter && tokens.get(start).matches(wrong.get(start))) {
            start++;
        }
        return start;
    }

    private List<Token> removedFrom(int start) {
        List<Token> tokens = right.tokens();
        int shorter = Math.min(tokens.size(), wrong.size());
        int end = 0;
        while (end < shorter - start
                && tokens.get(tokens.size() - 1 - end).matches(wrong.get(wrong.size() - 1 - end))) {
            end++;
        }
        return tokens.subList(start, tokens.size() - end);
    }
}
