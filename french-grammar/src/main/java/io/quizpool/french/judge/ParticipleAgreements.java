package io.quizpool.french.judge;

import static io.quizpool.french.grammar.Gender.FEMININE;
import static io.quizpool.french.grammar.Gender.MASCULINE;
import static io.quizpool.french.grammar.GrammaticalNumber.PLURAL;
import static io.quizpool.french.grammar.GrammaticalNumber.SINGULAR;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.ParticipleAgreement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * With what a past participle agrees: with the subject under être, with a direct object that stands
 * before it under avoir and in pronominal verbs, else with nothing. Rule: Grevisse, Le bon usage,
 * on the agreement of the past participle.
 */
final class ParticipleAgreements {

    private static final Set<Agreement> NONE = Set.of(new Agreement(MASCULINE, SINGULAR));

    private ParticipleAgreements() {}

    /** Every agreement that the sentence leaves open: the gender of {@code je} is free. */
    static Set<Agreement> possible(Clause clause, Auxiliary auxiliary) {
        return direct(clause)
                .orElseGet(() ->
                        withSubject(clause.target(), auxiliary)
                                ? ofSubject(clause.target().person())
                                : NONE);
    }

    /** Those of them that the plan means. */
    static Set<Agreement> planned(Clause clause, Auxiliary auxiliary) {
        Set<Agreement> possible = possible(clause, auxiliary);
        if (direct(clause).isPresent() || !withSubject(clause.target(), auxiliary)) {
            return possible;
        }
        Gender gender = clause.target().brief().gender();
        return possible.stream()
                .filter(agreement -> agreement.gender() == gender)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Set<Agreement>> direct(Clause clause) {
        return clause.group().cliticTexts().stream()
                .filter(Clitics.DIRECT::contains)
                .findFirst()
                .map(clitic ->
                        switch (clitic) {
                            case "le" -> Agreement.of(Set.of(MASCULINE), Set.of(SINGULAR));
                            case "la" -> Agreement.of(Set.of(FEMININE), Set.of(SINGULAR));
                            case "les" -> Agreement.of(Set.of(Gender.values()), Set.of(PLURAL));
                            default -> Agreement.of(Set.of(Gender.values()), Set.of(SINGULAR));
                        });
    }

    private static boolean withSubject(Target target, Auxiliary auxiliary) {
        if (auxiliary != Auxiliary.ETRE) {
            return false;
        }
        return !target.verb().reflexive()
                || (target.verb().agreement() == ParticipleAgreement.SUBJECT
                        && !target.has(ObjectForm.NOUN));
    }

    /** The agreements that a subject in {@code person} can ask for. */
    static Set<Agreement> ofSubject(Person person) {
        Set<Gender> genders =
                switch (person) {
                    case IL, ILS -> Set.of(MASCULINE);
                    case ELLE, ELLES -> Set.of(FEMININE);
                    case JE, TU, ON, NOUS, VOUS -> Set.of(Gender.values());
                };
        Set<GrammaticalNumber> numbers =
                switch (person) {
                    case ON, VOUS -> Set.of(GrammaticalNumber.values());
                    case JE, TU, IL, ELLE, NOUS, ILS, ELLES -> Set.of(person.number());
                };
        return Agreement.of(genders, numbers);
    }
}
