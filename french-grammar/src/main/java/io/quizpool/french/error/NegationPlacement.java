package io.quizpool.french.error;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Wording;
import io.quizpool.french.verb.SecondComplement;
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
                "« Ne » stands %s and « %s » right after the %s verb."
                        .formatted(
                                right.has(Role.SUBJECT) ? "right after the subject" : "first",
                                right.word(Role.NEGATOR).text(),
                                right.has(Role.PARTICIPLE) ? "auxiliary" : "finite");
        return edits(right, sentence.clause()).stream().map(wording -> new Flaw(wording, rule));
    }

    private static List<Wording> edits(Wording right, Clause clause) {
        List<Wording> edits = new ArrayList<>();
        if (right.has(Role.PARTICIPLE)) {
            if (clause.polarity() != Polarity.NE_JAMAIS && !denies(right, clause)) {
                edits.add(right.moveAfter(Role.NEGATOR, Role.PARTICIPLE));
            }
            edits.add(right.moveBefore(Role.NE, Role.NEGATOR));
        } else if (clause.polarity() == Polarity.NE_PAS
                && right.has(Role.OBJECT)
                && !right.has(Role.COMPLEMENT)) {
            edits.add(right.moveAfter(Role.NEGATOR, Role.OBJECT));
        }
        edits.add(right.moveBefore(Role.NEGATOR, Role.FINITE));
        if (!right.clitics().isEmpty()) {
            edits.add(right.moveBefore(Role.NE, Role.FINITE));
        }
        return edits;
    }

    /** Whether the word, right behind the participle, could belong to what follows. */
    private static boolean denies(Wording right, Clause clause) {
        if (right.has(Role.OBJECT)) {
            return clause.polarity() == Polarity.NE_PLUS
                    && right.word(Role.OBJECT).text().matches("d(e |').*");
        }
        return clause.complement().other() instanceof SecondComplement.Phrase phrase
                && phrase.kind() == SecondComplement.Kind.ADJUNCT;
    }
}
