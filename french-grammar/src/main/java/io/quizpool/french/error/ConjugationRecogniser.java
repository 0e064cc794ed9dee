package io.quizpool.french.error;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.verb.Auxiliary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form of another person, an infinitive or a participle in the place of the finite verb, an
 * infinitive in the place of the participle, or a form that does not exist.
 */
final class ConjugationRecogniser {

    private final Grammar grammar;

    ConjugationRecogniser(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Why the distractor is not one with this error; empty where it is. */
    Optional<Refusal> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        if (comparison.replacedOnly(group.finite())) {
            return finite(comparison);
        }
        return group.participle() != VerbGroup.EMPTY && comparison.replacedOnly(group.participle())
                ? participle(comparison)
                : Optional.of(Refusal.notTheError("more or less than the verb form has changed"));
    }

    private Optional<Refusal> finite(Comparison comparison) {
        Target target = comparison.target();
        String found = comparison.wrongText(comparison.group().finite());
        String right = comparison.group().text(comparison.group().finite());
        if (!grammar.lexicon().knows(found)) {
            return misspelt(right, found);
        }
        List<Reading> readings = readings(target, found);
        if (readings.isEmpty()) {
            return Optional.of(Refusal.notTheError("'" + found + "' is no form of the verb"));
        }
        return readings.stream().anyMatch(reading -> possible(target, reading))
                ? Optional.of(Refusal.notTheError("'" + found + "' fits the subject"))
                : Optional.empty();
    }

    private List<Reading> readings(Target target, String found) {
        Stream<String> infinitives =
                target.compound()
                        ? target.auxiliaries().stream().map(Auxiliary::infinitive)
                        : Stream.of(target.verb().bareInfinitive());
        return infinitives
                .flatMap(infinitive -> grammar.conjugator().analyse(found, infinitive).stream())
                .toList();
    }

    /** Another tense of the same person is another error; a command has no subject to fit. */
    private static boolean possible(Target target, Reading reading) {
        if (target.tense() == Tense.IMPERATIF) {
            return reading instanceof Reading.Finite form && form.tense() == Tense.IMPERATIF;
        }
        return reading instanceof Reading.Finite form
                && form.tense() != Tense.IMPERATIF
                && form.person() == target.person().person()
                && form.number() == target.person().number();
    }

    private Optional<Refusal> participle(Comparison comparison) {
        String found = comparison.wrongText(comparison.group().participle());
        String right = comparison.group().text(comparison.group().participle());
        if (Set.of("e", "s", "es").stream().anyMatch(ending -> found.equals(right + ending))) {
            return Optional.of(Refusal.notTheError("'" + found + "' is an agreement"));
        }
        if (!grammar.lexicon().knows(found)) {
            return misspelt(right, found);
        }
        List<Reading> readings =
                grammar.conjugator().analyse(found, comparison.target().verb().bareInfinitive());
        boolean participle = readings.stream().anyMatch(Reading.PastParticiple.class::isInstance);
        return readings.isEmpty() || participle
                ? Optional.of(
                        Refusal.notTheError("'" + found + "' is no wrong form of the participle"))
                : Optional.empty();
    }

    /** A form that does not exist must still be recognisable. */
    private static Optional<Refusal> misspelt(String right, String found) {
        return right.charAt(0) == found.charAt(0) || found.length() > 2
                ? Optional.empty()
                : Optional.of(Refusal.notTheError("'" + found + "' is unlike '" + right + "'"));
    }
}
