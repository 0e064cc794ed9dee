package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Governed;
import io.quizpool.french.reading.GovernedPrepositions;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Token;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code J'obéis de ma mère}: the preposition that the table of complements calls certainly wrong.
 */
final class WrongPreposition implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_PREPOSITION,
                    DifficultyLevel.INTERMEDIATE,
                    "the verb's complement has a preposition that the verb does not take.");

    /** These have no meaning of their own to save a sentence with. */
    private static final Set<String> EMPTY = Set.of("à", "de");

    private final Grammar grammar;

    WrongPreposition(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        String wrong = clause.complement().wrongPreposition();
        if (wrong == null || clause.secondForm() != ObjectForm.NOUN) {
            return Stream.empty();
        }
        Prepositions phrase = Prepositions.of(sentence.wording().word(Role.COMPLEMENT).text());
        String verb = clause.verb().infinitive();
        String rule =
                phrase.preposition().isEmpty()
                        ? "« %s » is followed by a bare infinitive, without « %s »."
                                .formatted(verb, wrong)
                        : "« %s » is constructed with « %s » here, not with « %s »."
                                .formatted(verb, phrase.preposition(), wrong);
        return Stream.of(
                new Flaw(sentence.wording().replace(Role.COMPLEMENT, phrase.with(wrong)), rule));
    }

    /** Another preposition than the one that the verb governs. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        Comparison apart = comparison.withoutContractions();
        Optional<Integer> inserted = inserted(apart);
        if (inserted.isPresent()) {
            return beforeBareInfinitive(apart, inserted.get());
        }
        List<Integer> replaced = apart.replaced();
        if (replaced.size() != 1) {
            return Optional.of(
                    Refusal.notTheError("more or less than one preposition has changed"));
        }
        int place = replaced.getFirst();
        Token right = apart.right().tokens().get(place);
        Token wrong = apart.wrong().get(place);
        boolean prepositions =
                GovernedPrepositions.contains(right)
                        && GovernedPrepositions.contains(wrong)
                        && place >= apart.group().end();
        if (!prepositions) {
            return Optional.of(
                    Refusal.notTheError(
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
                .filter(place -> GovernedPrepositions.contains(apart.wrong().get(place)))
                .filter(apart::inserted)
                .findFirst();
    }

    /** {@code Je veux de danser}. */
    private Optional<Refusal> beforeBareInfinitive(Comparison apart, int place) {
        Token wrong = apart.wrong().get(place);
        Governed governed = new Governed(grammar, apart.right(), place - 1);
        return governed.beforeInfinitive()
                        && governed.admits(null)
                        && !governed.admits(wrong.text())
                ? Optional.empty()
                : possible(wrong);
    }

    private static Optional<Refusal> possible(Token wrong) {
        return Optional.of(Refusal.right("'" + wrong.text() + "' is possible there too"));
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
