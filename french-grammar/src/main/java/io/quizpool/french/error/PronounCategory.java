package io.quizpool.french.error;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Clitics;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.stream.Stream;

/**
 * {@code Je lui vois}, {@code je la téléphone}.
 *
 * <p>Never where the verb takes the other object too, so that the pronoun could stand for somebody
 * else; never where an agreeing participle would be wrong as well; never where the noun that
 * follows could be what the pronoun announces ({@code je la donne, la pomme}).
 */
final class PronounCategory implements Mistake {

    private final Conjugator conjugator;

    PronounCategory(Conjugator conjugator) {
        this.conjugator = conjugator;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        NounPhrase direct = clause.codAntecedent();
        SecondComplement.Phrase second = clause.secondAntecedent();
        if (direct != null && second == null) {
            return indirectForDirect(sentence, direct);
        }
        if (second != null && second.kind() == SecondComplement.Kind.COI && direct == null) {
            return directForIndirect(sentence, second.noun());
        }
        return Stream.empty();
    }

    private Stream<Flaw> indirectForDirect(Sentence sentence, NounPhrase direct) {
        Clause clause = sentence.clause();
        if (clause.verb().admitsCoi() || clause.verb().reflexive() || agreeing(clause)) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording()
                                .replace(Role.DIRECT, Role.INDIRECT, Clitics.indirect(direct)),
                        "« %s » takes a direct object here, so the pronoun is a direct one."
                                .formatted(clause.verb().infinitive())));
    }

    private boolean agreeing(Clause clause) {
        Clause.Agreement agreement = clause.participleAgreement();
        String verb = clause.verb().bareInfinitive();
        return clause.tense().compound()
                && !conjugator
                        .participle(verb, agreement.gender(), agreement.number())
                        .equals(
                                conjugator.participle(
                                        verb, Gender.MASCULINE, GrammaticalNumber.SINGULAR));
    }

    private static Stream<Flaw> directForIndirect(Sentence sentence, NounPhrase indirect) {
        Clause clause = sentence.clause();
        NounPhrase object = clause.codNoun();
        boolean otherReading =
                object == null ? clause.verb().admitsCod() : announces(indirect, object);
        if (otherReading) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording()
                                .replace(Role.INDIRECT, Role.DIRECT, Clitics.direct(indirect)),
                        "« %s » takes an indirect object with « à », so the pronoun is an indirect one."
                                .formatted(clause.verb().infinitive())));
    }

    private static boolean announces(NounPhrase pronoun, NounPhrase object) {
        return Determiners.definite(object.french())
                && pronoun.number() == object.number()
                && (pronoun.number() == GrammaticalNumber.PLURAL
                        || pronoun.gender() == object.gender());
    }
}
