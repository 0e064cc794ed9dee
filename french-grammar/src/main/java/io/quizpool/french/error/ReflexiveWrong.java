package io.quizpool.french.error;

import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import java.util.stream.Stream;

/**
 * {@code Je se lève}. Never with a third person, where another pronoun than {@code se} only changes
 * who is meant.
 */
final class ReflexiveWrong implements Mistake {

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.verb().reflexive() || clause.subject().person().person() == 3) {
            return Stream.empty();
        }
        Word right = sentence.wording().word(Role.REFLEXIVE);
        if (right.text().equals("t'")) {
            return Stream.empty();
        }
        Stream<String> wrong = right.text().equals("toi") ? Stream.of("te", "se") : Stream.of("se");
        return wrong.map(text ->
                new Flaw(
                        sentence.wording().replace(Role.REFLEXIVE, text),
                        "The reflexive pronoun of « %s » is « %s » here."
                                .formatted(clause.subject().person().wire(), right.text())));
    }
}
