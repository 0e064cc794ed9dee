package io.quizpool.french.judge;

import io.quizpool.french.grammar.ObjectForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Another preposition than the one that the verb governs. */
final class PrepositionRule implements ErrorRule {

    /** These have no meaning of their own to save a sentence with. */
    private static final Set<String> EMPTY = Set.of("à", "de");

    private final Grammar grammar;

    PrepositionRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        Comparison apart = comparison.withoutContractions();
        Optional<Integer> inserted = inserted(apart);
        if (inserted.isPresent()) {
            return beforeBareInfinitive(apart, inserted.get());
        }
        List<Integer> replaced = apart.replaced();
        if (replaced.size() != 1) {
            return Optional.of(Fault.notTheError("more or less than one preposition has changed"));
        }
        int place = replaced.getFirst();
        Token right = apart.right().tokens().get(place);
        Token wrong = apart.wrong().get(place);
        boolean prepositions =
                Prepositions.contains(right)
                        && Prepositions.contains(wrong)
                        && place >= apart.group().end();
        if (!prepositions) {
            return Optional.of(
                    Fault.notTheError(
                            "'%s' for '%s' is no other preposition"
                                    .formatted(wrong.text(), right.text())));
        }
        Governed governed = new Governed(grammar, apart.right(), place);
        return governed.listedAsWrong(wrong.text())
                        || excluded(governed, right.text(), wrong.text())
                ? Optional.empty()
                : possible(wrong);
    }

    private static Optional<Integer> inserted(Comparison apart) {
        return IntStream.range(apart.group().end(), apart.wrong().size())
                .boxed()
                .filter(place -> Prepositions.contains(apart.wrong().get(place)))
                .filter(apart::inserted)
                .findFirst();
    }

    /** {@code Je veux de danser}. */
    private Optional<Fault> beforeBareInfinitive(Comparison apart, int place) {
        Token wrong = apart.wrong().get(place);
        Governed governed = new Governed(grammar, apart.right(), place - 1);
        return governed.beforeInfinitive()
                        && governed.admits(null)
                        && !governed.admits(wrong.text())
                ? Optional.empty()
                : possible(wrong);
    }

    private static Optional<Fault> possible(Token wrong) {
        return Optional.of(Fault.right("'" + wrong.text() + "' is possible there too"));
    }

    /** By the frames alone, where no other reading is thinkable. */
    private static boolean excluded(Governed governed, String right, String wrong) {
        boolean genitive =
                governed.clause().target().has(ObjectForm.NOUN) && !governed.beforeInfinitive();
        return EMPTY.contains(wrong)
                && governed.admits(right)
                && !governed.admits(wrong)
                && !genitive;
    }
}
