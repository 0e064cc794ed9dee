package io.quizpool.french.judge;

import io.quizpool.french.verb.Frame;
import java.util.Optional;
import java.util.stream.IntStream;

/** A preposition is missing before what cannot be a direct object. */
final class MissingPrepositionRule implements ErrorRule {

    private final Grammar grammar;

    MissingPrepositionRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        Comparison apart = comparison.withoutContractions();
        Optional<Integer> place =
                IntStream.range(apart.group().end(), apart.right().tokens().size())
                        .boxed()
                        .filter(i -> Prepositions.contains(apart.right().tokens().get(i)))
                        .filter(apart::dropped)
                        .findFirst();
        if (place.isEmpty()) {
            return Optional.of(Fault.notTheError("more or less than one preposition is missing"));
        }
        Governed governed = new Governed(grammar, apart.right(), place.get());
        return standsWithout(governed)
                ? Optional.of(Fault.right("what follows can stand without a preposition"))
                : Optional.empty();
    }

    private static boolean standsWithout(Governed governed) {
        Target target = governed.clause().target();
        if (governed.beforeInfinitive()) {
            return governed.admits(null);
        }
        boolean objectMissing = target.verb().admitsCod() && !target.brief().cod().present();
        boolean time =
                governed.clause().tokens().stream()
                        .skip(governed.place())
                        .limit(4)
                        .anyMatch(token -> ObjectCheck.TIMES.contains(token.text()));
        return objectMissing || time || target.verb().admits(Frame.Plain.ATTRIBUTE);
    }
}
