package io.quizpool.french.error;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code Je ne pas mange}, {@code je n'ai mangé pas}, {@code je la ne mange pas}.
 *
 * <p>Never {@code jamais} behind the participle or the object, where emphasis may put it, nor
 * {@code plus} before {@code de}, where it means more.
 */
final class NegationPlacement implements Mistake {

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Polarity polarity = sentence.clause().polarity();
        if (!polarity.negated()) {
            return Stream.empty();
        }
        Wording right = sentence.wording();
        String rule =
                "« Ne » stands right after the subject and « %s » right after the %s verb."
                        .formatted(
                                right.word(Role.NEGATOR).text(),
                                right.has(Role.PARTICIPLE) ? "auxiliary" : "finite");
        return edits(right, polarity).stream().map(wording -> new Flaw(wording, rule));
    }

    private static List<Wording> edits(Wording right, Polarity polarity) {
        List<Wording> edits = new ArrayList<>();
        boolean more =
                polarity == Polarity.NE_PLUS
                        && right.has(Role.OBJECT)
                        && right.word(Role.OBJECT).text().matches("d(e |').*");
        if (right.has(Role.PARTICIPLE)) {
            if (polarity != Polarity.NE_JAMAIS && !more) {
                edits.add(right.moveAfter(Role.NEGATOR, Role.PARTICIPLE));
            }
            edits.add(right.moveBefore(Role.NE, Role.NEGATOR));
        } else if (polarity == Polarity.NE_PAS && right.has(Role.OBJECT)) {
            edits.add(right.moveAfter(Role.NEGATOR, Role.OBJECT));
        }
        edits.add(right.moveBefore(Role.NEGATOR, Role.FINITE));
        if (!right.clitics().isEmpty()) {
            edits.add(right.moveBefore(Role.NE, Role.FINITE));
        }
        return edits;
    }
}
