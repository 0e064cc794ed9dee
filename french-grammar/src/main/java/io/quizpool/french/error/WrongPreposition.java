package io.quizpool.french.error;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import java.util.stream.Stream;

/**
 * {@code J'obéis de ma mère}: the preposition that the table of complements calls certainly wrong.
 */
final class WrongPreposition implements Mistake {

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
}
