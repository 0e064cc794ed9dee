package io.quizpool.french.error;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Wording;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je ne mange la pomme}, {@code je mange pas la pomme}.
 *
 * <p>Never {@code ne} alone with the verbs that literary French lets deny without {@code pas};
 * never {@code plus} alone, which can mean more.
 */
final class NegationIncomplete implements Mistake {

    private static final Set<String> LITERARY =
            Set.of("pouvoir", "oser", "savoir", "cesser", "bouger", "daigner", "manquer");

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        Wording right = sentence.wording();
        if (!clause.polarity().negated()) {
            return Stream.empty();
        }
        String negator = right.word(Role.NEGATOR).text();
        Stream<Flaw> withoutNegator =
                LITERARY.contains(clause.verb().infinitive())
                                || clause.opening().french().startsWith("Depuis")
                        ? Stream.empty()
                        : Stream.of(
                                new Flaw(
                                        right.remove(Role.NEGATOR),
                                        "« Ne » alone denies nothing: it needs « %s »."
                                                .formatted(negator)));
        Stream<Flaw> withoutNe =
                clause.polarity() == Polarity.NE_PLUS
                        ? Stream.empty()
                        : Stream.of(
                                new Flaw(
                                        right.remove(Role.NE),
                                        "In written French, « %s » needs « ne »."
                                                .formatted(negator)));
        return Stream.concat(withoutNegator, withoutNe);
    }
}
