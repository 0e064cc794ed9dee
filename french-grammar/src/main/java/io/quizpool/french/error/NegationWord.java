package io.quizpool.french.error;

import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code Je ne mange rien la pomme}, {@code je ne mange non la pomme}.
 *
 * <p>{@code Rien} only beside a direct object: elsewhere it could be the object itself, or nobody
 * would write it.
 */
final class NegationWord implements Mistake {

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.polarity().negated()) {
            return Stream.empty();
        }
        String right = sentence.wording().word(Role.NEGATOR).text();
        List<Flaw> flaws = new ArrayList<>();
        if (secondObject(clause)) {
            flaws.add(
                    flaw(
                            sentence,
                            "rien",
                            "« Rien » would be a second direct object beside %s; the sentence needs « %s »."
                                    .formatted(object(sentence), right)));
        }
        flaws.add(
                flaw(
                        sentence,
                        "non",
                        "« Non » denies no verb; the sentence needs « %s ».".formatted(right)));
        return flaws.stream();
    }

    private static Flaw flaw(Sentence sentence, String word, String rule) {
        return new Flaw(sentence.wording().replace(Role.NEGATOR, word), rule);
    }

    /** A learner puts {@code rien} where the verb has an object, not behind {@code naître}. */
    private static boolean secondObject(Clause clause) {
        NounPhrase object = clause.codNoun();
        return object == null ? clause.codForm().present() : Determiners.definite(object.french());
    }

    private static String object(Sentence sentence) {
        return sentence.wording().has(Role.OBJECT)
                ? "« %s »".formatted(sentence.wording().word(Role.OBJECT).text())
                : "the pronoun";
    }
}
