package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import java.util.Optional;
import java.util.stream.Stream;

/** The participle in a gender or number that nothing in the sentence allows. */
final class ParticipleRule implements ErrorRule {

    private final Grammar grammar;

    ParticipleRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        int place = comparison.group().participle();
        if (place == VerbGroup.EMPTY || !comparison.replacedOnly(place)) {
            return Optional.of(Fault.notTheError("more or less than the participle has changed"));
        }
        String found = comparison.wrongText(place);
        Target target = comparison.target();
        if (!participle(target, found)) {
            return Optional.of(Fault.notTheError("'" + found + "' is no participle of the verb"));
        }
        boolean possible =
                target.auxiliaries().stream()
                        .map(auxiliary -> ParticipleAgreements.due(comparison.right(), auxiliary))
                        .flatMap(agreements ->
                                ParticipleCheck.forms(grammar.conjugator(), target, agreements))
                        .anyMatch(found::equals);
        return possible
                ? Optional.of(
                        Fault.right(
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
