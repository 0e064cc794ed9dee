package io.quizpool.french.error;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.SecondComplement;
import java.util.stream.Stream;

/** {@code Elle est content}. Never after {@code on}, whose agreement is free. */
final class AdjectiveError implements Mistake {

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (clause.subject().person() == Person.ON
                || !(clause.complement().other() instanceof SecondComplement.Attribute attribute)) {
            return Stream.empty();
        }
        return attribute.forms().stream()
                .map(form ->
                        new Flaw(
                                sentence.wording().replace(Role.COMPLEMENT, form),
                                "The adjective agrees in gender and number with the subject."));
    }
}
