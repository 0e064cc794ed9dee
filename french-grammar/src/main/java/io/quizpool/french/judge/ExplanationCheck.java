package io.quizpool.french.judge;

import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.Tokenizer;
import io.quizpool.french.reading.VerbGroupParser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The explanation of a distractor names what would be right in the place of its error, and is not
 * about another distractor of the same problem.
 */
final class ExplanationCheck {

    private static final Pattern QUOTED = Pattern.compile("«([^»]*)»");

    /** {@code « ne … pas »} names a construction, not words that stand side by side. */
    private static final Pattern PATTERN = Pattern.compile("…|\\.\\.\\.");

    private ExplanationCheck() {}

    /**
     * @param others the other distractors of the problem
     */
    static Optional<Fault> fault(
            Comparison comparison, List<Comparison> others, String explanation) {
        return unnamed(comparison, explanation)
                .or(() ->
                        others.stream()
                                .flatMap(other ->
                                        quoted(explanation)
                                                .filter(phrase ->
                                                        foreign(phrase, comparison, other)
                                                                || contrasted(
                                                                        phrase, other, explanation))
                                                .map(phrase -> ofAnother(phrase)))
                                .findFirst());
    }

    private static Optional<Fault> unnamed(Comparison comparison, String explanation) {
        List<Token> named = words(explanation);
        return comparison.removed().stream()
                .filter(token -> !token.comma())
                .filter(token -> named.stream().noneMatch(token::matches))
                .findFirst()
                .map(token ->
                        new Fault(
                                FindingCode.EXPLANATION,
                                "does not name '%s', which would be right".formatted(token.text())))
                .or(() -> unquoted(comparison, explanation));
    }

    /** Where words have changed places, single ones do not show which order is right. */
    private static Optional<Fault> unquoted(Comparison comparison, String explanation) {
        List<List<Token>> quoted = quoted(explanation).toList();
        boolean shown =
                comparison.removed().size() < 2
                        || quoted.isEmpty()
                        || quoted.stream()
                                .anyMatch(phrase ->
                                        stands(phrase, comparison.right().tokens())
                                                && !stands(phrase, comparison.wrong()));
        return shown
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                FindingCode.EXPLANATION,
                                "quotes nothing that is right where the error is"));
    }

    private static List<Token> words(String text) {
        return Tokenizer.tokens(text.replaceAll("[\\p{Punct}&&[^'-]]", " "));
    }

    private static Stream<List<Token>> quoted(String explanation) {
        return QUOTED.matcher(explanation)
                .results()
                .filter(quote -> !PATTERN.matcher(quote.group(1)).find())
                .map(quote -> words(quote.group(1)))
                .filter(phrase -> !phrase.isEmpty());
    }

    /** Words that stand in the other distractor alone. */
    private static boolean foreign(List<Token> phrase, Comparison own, Comparison other) {
        return stands(phrase, other.wrong())
                && !stands(phrase, own.wrong())
                && !stands(phrase, own.right().tokens())
                && !cited(phrase);
    }

    /** A rule may name a pronoun or a word of negation that it is about. */
    private static boolean cited(List<Token> phrase) {
        String word = phrase.getFirst().text();
        return phrase.size() == 1
                && (CliticWords.clitic(word) || VerbGroupParser.NEGATORS.contains(word));
    }

    /** Words of the other distractor where it lacks some, beside the same ones with those. */
    private static boolean contrasted(List<Token> phrase, Comparison other, String explanation) {
        List<Token> removed = other.removed();
        int missing = other.right().tokens().size() - other.wrong().size();
        if (removed.isEmpty() || missing != removed.size()) {
            return false;
        }
        int place = other.firstDifference();
        return IntStream.rangeClosed(Math.max(0, place - phrase.size()), place)
                .filter(start -> start + phrase.size() <= other.wrong().size())
                .filter(start ->
                        Comparison.same(
                                phrase, other.wrong().subList(start, start + phrase.size())))
                .mapToObj(start ->
                        other.right().tokens().subList(start, start + phrase.size() + missing))
                .anyMatch(whole ->
                        quoted(explanation).anyMatch(named -> Comparison.same(named, whole)));
    }

    private static boolean stands(List<Token> phrase, List<Token> sentence) {
        List<Token> words = sentence.stream().filter(token -> !token.comma()).toList();
        return IntStream.rangeClosed(0, words.size() - phrase.size())
                .anyMatch(i -> Comparison.same(phrase, words.subList(i, i + phrase.size())));
    }

    private static Fault ofAnother(List<Token> phrase) {
        return new Fault(
                FindingCode.EXPLANATION,
                "« %s » is about another distractor"
                        .formatted(String.join(" ", phrase.stream().map(Token::text).toList())));
    }
}
