package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Both words of negation, one of them where it cannot stand. */
final class NegationPlacementRule implements ErrorRule {

    private final Grammar grammar;

    NegationPlacementRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        String negator = group.text(group.negator());
        boolean negatorMoved = comparison.movedOnly(token -> token.text().equals(negator));
        if (negator.isEmpty()
                || !(negatorMoved || comparison.movedOnly(token -> token.text().equals("ne")))) {
            return Optional.of(
                    Fault.notTheError("more or less than a negation word's place differs"));
        }
        boolean free =
                negatorMoved
                        && (standsInFront(comparison, negator)
                                || passesAdverb(comparison, negator)
                                || isEmphatic(comparison, negator)
                                || deniesAdverb(comparison, negator));
        return free || deniesInfinitive(comparison.wrong())
                ? Optional.of(Fault.right("'" + negator + "' can stand there too"))
                : Optional.empty();
    }

    /** {@code Jamais je ne mange}. */
    private static boolean standsInFront(Comparison comparison, String negator) {
        return negator.equals("jamais")
                && place(comparison.wrong(), negator) <= comparison.right().opening().size();
    }

    /** {@code Je ne l'ai vu jamais}: behind its place, jamais only says it louder. */
    private static boolean isEmphatic(Comparison comparison, String negator) {
        return negator.equals("jamais")
                && place(comparison.wrong(), negator) > comparison.group().negator();
    }

    /** {@code Il ne l'a fait pas assez vite}: the adverb alone may be denied. */
    private boolean deniesAdverb(Comparison comparison, String negator) {
        List<Token> wrong = comparison.wrong();
        int next = place(wrong, negator) + 1;
        return next > comparison.group().negator() + 1
                && next < wrong.size()
                && grammar.lexicon().adverb(wrong.get(next).text());
    }

    /** {@code Je préfère ne pas manger}. */
    private boolean deniesInfinitive(List<Token> tokens) {
        return IntStream.range(2, tokens.size())
                .filter(i -> tokens.get(i - 2).text().equals("ne"))
                .anyMatch(i ->
                        grammar.conjugator().analyse(tokens.get(i).text()).stream()
                                .anyMatch(Reading.Infinitive.class::isInstance));
    }

    /** {@code Je n'ai encore jamais mangé} beside {@code je n'ai jamais encore mangé}. */
    private boolean passesAdverb(Comparison comparison, String negator) {
        int before = comparison.group().negator();
        int now = place(comparison.wrong(), negator);
        int from = Math.min(before + 1, now);
        int to = Math.max(before - 1, now);
        return before != now
                && IntStream.rangeClosed(from, to)
                        .allMatch(passed ->
                                passed != comparison.group().finite()
                                        && grammar.lexicon()
                                                .adverb(comparison.group().text(passed)));
    }

    private static int place(List<Token> tokens, String text) {
        return tokens.stream().map(Token::text).toList().indexOf(text);
    }
}
