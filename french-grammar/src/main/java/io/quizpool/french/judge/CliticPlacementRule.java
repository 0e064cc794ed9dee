package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A clitic in a place where no clitic of this verb can stand. */
final class CliticPlacementRule implements ErrorRule {

    private final Grammar grammar;

    CliticPlacementRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        boolean moved = comparison.movedOnly(CliticPlacementRule::clitic);
        if (!moved || comparison.replacedOnly(comparison.group().clitics())) {
            return Optional.of(Fault.notTheError("more or less than a clitic's place differs"));
        }
        return beforeInfinitive(comparison.wrong())
                ? Optional.of(Fault.right("the pronoun can belong to the infinitive behind it"))
                : Optional.empty();
    }

    private static boolean clitic(Token token) {
        return Clitics.clitic(Clitics.unstressed(token.text()));
    }

    private boolean beforeInfinitive(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> Clitics.proclitic(tokens.get(i - 1)))
                .anyMatch(i ->
                        grammar.conjugator().analyse(tokens.get(i).text()).stream()
                                .anyMatch(Reading.Infinitive.class::isInstance));
    }
}
