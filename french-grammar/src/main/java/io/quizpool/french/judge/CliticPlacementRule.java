package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A clitic in a place where no clitic of this verb can stand. */
final class CliticPlacementRule implements ErrorRule {

    private final Grammar grammar;

    CliticPlacementRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        boolean moved =
                moved(comparison, comparison.group().clitics())
                        || comparison.group().clitics().stream()
                                .anyMatch(place -> moved(comparison, List.of(place)));
        if (!moved || comparison.replacedOnly(comparison.group().clitics())) {
            return Optional.of(Fault.notTheError("more or less than a clitic's place differs"));
        }
        if (beforeNoun(comparison)) {
            return Optional.of(Fault.right("the pronoun can be the article of what follows it"));
        }
        return newlyBeforeInfinitive(comparison)
                ? Optional.of(Fault.right("the pronoun can belong to the infinitive behind it"))
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
                .filter(i -> Clitics.proclitic(tokens.get(i - 1)))
                .filter(i ->
                        grammar.conjugator().analyse(tokens.get(i).text()).stream()
                                .anyMatch(Reading.Infinitive.class::isInstance))
                .count();
    }
}
