package io.quizpool.french.error;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.AuxiliaryUse;
import io.quizpool.french.verb.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Elle est allé}, {@code elle a mangée la pomme}.
 *
 * <p>Never where the agreement is free, after {@code on}, or hangs on an auxiliary that is free.
 */
final class ParticipleError implements Mistake {

    /** Verbs whose participle nobody would think of making agree. */
    private static final Set<String> NEVER_AGREEING =
            Set.of("être", "pouvoir", "devoir", "falloir", "valoir", "pleuvoir", "neiger");

    private final Conjugator conjugator;

    ParticipleError(Conjugator conjugator) {
        this.conjugator = conjugator;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        boolean free =
                clause.subject().person() == Person.ON
                        && clause.auxiliary() == Auxiliary.ETRE
                        && clause.codAntecedent() == null;
        if (!clause.tense().compound()
                || free
                || clause.verb().auxiliary() == AuxiliaryUse.EITHER
                || NEVER_AGREEING.contains(clause.verb().infinitive())) {
            return Stream.empty();
        }
        return confused(clause).stream()
                .flatMap(agreement -> participle(clause, agreement))
                .map(form ->
                        new Flaw(sentence.wording().replace(Role.PARTICIPLE, form), rule(clause)));
    }

    /** What a learner would make it agree with, the likeliest first. */
    private static List<Clause.Agreement> confused(Clause clause) {
        List<Clause.Agreement> agreements = new ArrayList<>();
        agreements.add(clause.subjectAgreement());
        NounPhrase object = clause.codNoun();
        if (object != null) {
            agreements.add(new Clause.Agreement(object.gender(), object.number()));
        }
        Clause.Agreement right = clause.participleAgreement();
        Gender other = right.gender() == Gender.FEMININE ? Gender.MASCULINE : Gender.FEMININE;
        GrammaticalNumber otherNumber =
                right.number() == GrammaticalNumber.PLURAL
                        ? GrammaticalNumber.SINGULAR
                        : GrammaticalNumber.PLURAL;
        agreements.add(new Clause.Agreement(other, right.number()));
        agreements.add(new Clause.Agreement(right.gender(), otherNumber));
        return agreements;
    }

    private Stream<String> participle(Clause clause, Clause.Agreement agreement) {
        String infinitive = clause.verb().bareInfinitive();
        return conjugator.participle(infinitive, agreement.gender(), agreement.number()).stream()
                .limit(1)
                .map(form -> invariable(infinitive) ? agreed(form, agreement) : form);
    }

    private boolean invariable(String infinitive) {
        return conjugator
                .participle(infinitive, Gender.MASCULINE, GrammaticalNumber.SINGULAR)
                .equals(
                        conjugator.participle(
                                infinitive, Gender.FEMININE, GrammaticalNumber.SINGULAR));
    }

    /** The form that an invariable participle would have, and that no dictionary has. */
    private static String agreed(String form, Clause.Agreement agreement) {
        return form
                + (agreement.gender() == Gender.FEMININE ? "e" : "")
                + (agreement.number() == GrammaticalNumber.PLURAL && !form.endsWith("s")
                        ? "s"
                        : "");
    }

    private static String rule(Clause clause) {
        NounPhrase before = clause.codAntecedent();
        if (before != null) {
            return "The participle agrees with the direct object that stands before it: the pronoun stands for « %s »."
                    .formatted(Possessives.french(before.french(), clause.subject().person()));
        }
        if (clause.verb().reflexive()) {
            if (clause.codNoun() != null) {
                return "With « se », the participle does not agree with a direct object that follows, nor with the subject.";
            }
            return clause.participleAgreement().equals(clause.subjectAgreement())
                    ? "The participle of « %s » agrees with the subject."
                            .formatted(clause.verb().infinitive())
                    : "The participle of « %s » does not agree: « se » is an indirect object here."
                            .formatted(clause.verb().infinitive());
        }
        return clause.auxiliary() == Auxiliary.ETRE
                ? "After être, the participle agrees with the subject."
                : "After avoir, the participle agrees neither with the subject nor with what follows.";
    }
}
