package io.quizpool.french.error;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParticipleAgreements;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.AuxiliaryUse;
import io.quizpool.french.verb.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Elle est allé}, {@code elle a mangée la pomme}.
 *
 * <p>Never where the agreement is free, after {@code on}, or hangs on an auxiliary that is free.
 */
final class ParticipleError implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.PARTICIPLE_AGREEMENT,
                    DifficultyLevel.INTERMEDIATE,
                    "the past participle does not agree as it should (or agrees where it should "
                            + "not).");

    /** Verbs whose participle nobody would think of making agree. */
    private static final Set<String> NEVER_AGREEING =
            Set.of("être", "pouvoir", "devoir", "falloir", "valoir", "pleuvoir", "neiger");

    private final Grammar grammar;

    ParticipleError(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
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
                .filter(agreement -> !perhapsRight(clause, agreement))
                .flatMap(agreement -> participle(clause, agreement))
                .map(form ->
                        new Flaw(sentence.wording().replace(Role.PARTICIPLE, form), rule(clause)));
    }

    /** {@code Les élèves} may be girls: {@code je les ai félicitées} is no error then. */
    private static boolean perhapsRight(Clause clause, Clause.Agreement agreement) {
        NounPhrase before = clause.codAntecedent();
        return before != null && before.epicene() && agreement.number() == before.number();
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
        return grammar
                .conjugator()
                .participle(infinitive, agreement.gender(), agreement.number())
                .stream()
                .limit(1)
                .map(form -> invariable(infinitive) ? agreed(form, agreement) : form);
    }

    private boolean invariable(String infinitive) {
        return grammar.conjugator()
                .participle(infinitive, Gender.MASCULINE, GrammaticalNumber.SINGULAR)
                .equals(
                        grammar.conjugator()
                                .participle(
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
            return clause.agreesWithSubject()
                    ? "The participle of « %s » agrees with the subject."
                            .formatted(clause.verb().infinitive())
                    : "The participle of « %s » does not agree: « se » is an indirect object here."
                            .formatted(clause.verb().infinitive());
        }
        return clause.auxiliary() == Auxiliary.ETRE
                ? "After être, the participle agrees with the subject."
                : "After avoir, the participle agrees neither with the subject nor with what follows.";
    }

    /** The participle in a gender or number that nothing in the sentence allows. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        int place = comparison.group().participle();
        if (place == VerbGroup.EMPTY || !comparison.replacedOnly(place)) {
            return Optional.of(Refusal.notTheError("more or less than the participle has changed"));
        }
        String found = comparison.wrongText(place);
        Target target = comparison.target();
        if (!participle(target, found)) {
            return Optional.of(Refusal.notTheError("'" + found + "' is no participle of the verb"));
        }
        boolean possible =
                target.auxiliaries().stream()
                        .filter(auxiliary ->
                                ParticipleAgreements.carries(comparison.right(), auxiliary))
                        .map(auxiliary -> ParticipleAgreements.due(comparison.right(), auxiliary))
                        .flatMap(agreements ->
                                ParticipleAgreements.forms(
                                        grammar.conjugator(), target, agreements))
                        .anyMatch(found::equals);
        return possible
                ? Optional.of(
                        Refusal.right(
                                "neither sentence nor question forbids the agreement '"
                                        + found
                                        + "'"))
                : Optional.empty();
    }

    /** One that exists, or the agreeing form of one that never agrees: {@code dormie}. */
    private boolean participle(Target target, String found) {
        String infinitive = target.verb().bareInfinitive();
        return grammar.conjugator().analyse(found, infinitive).stream()
                        .anyMatch(Reading.PastParticiple.class::isInstance)
                || grammar
                        .conjugator()
                        .participle(infinitive, Gender.MASCULINE, GrammaticalNumber.SINGULAR)
                        .stream()
                        .flatMap(form -> Stream.of(form + "e", form + "s", form + "es"))
                        .anyMatch(found::equals);
    }
}
