package io.quizpool.french.judge;

import java.util.Optional;
import java.util.Set;

/** A second word of negation that cannot deny this verb. */
final class NegationWordRule implements ErrorRule {

    /** These stand in the place of an object, and so deny a verb that could have one. */
    private static final Set<String> OBJECTS = Set.of("rien", "personne");

    private static final Set<String> NEVER =
            Set.of("aucun", "aucune", "non", "ni", "no", "nul", "nulle", "sans");

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        int place = comparison.group().negator();
        if (place == VerbGroup.EMPTY || !comparison.replacedOnly(place)) {
            return Optional.of(
                    Fault.notTheError("more or less than the second negation word has changed"));
        }
        String found = comparison.wrongText(place);
        if (NEVER.contains(found)) {
            return Optional.empty();
        }
        if (!OBJECTS.contains(found)) {
            return Optional.of(
                    VerbGroupParser.NEGATORS.contains(found)
                            ? Fault.right("'ne … " + found + "' denies a verb as well")
                            : Fault.notTheError("'" + found + "' is no word of negation"));
        }
        boolean objectMissing =
                comparison.target().verb().admitsCod()
                        && !comparison.target().brief().cod().present();
        return objectMissing
                ? Optional.of(Fault.right("'" + found + "' can be the missing direct object"))
                : Optional.empty();
    }
}
