package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.verb.PronominalUse;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reflexive pronoun of another person, where it cannot be an object of its own. */
final class ReflexiveWrongRule implements ErrorRule {

    private static final Set<String> WEAK = Set.of("me", "te", "se");

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        Target target = comparison.target();
        String due = Pronouns.reflexive(target.person());
        List<Integer> places =
                group.clitics().stream()
                        .filter(place -> Clitics.unstressed(group.text(place)).equals(due))
                        .filter(place -> comparison.replacedOnly(place))
                        .toList();
        if (!target.verb().reflexive() || places.isEmpty()) {
            return Optional.of(
                    Fault.notTheError("more or less than the reflexive pronoun has changed"));
        }
        String found = comparison.wrongText(places.getFirst());
        if (!Clitics.PERSONAL.contains(Clitics.unstressed(found))) {
            return Optional.of(Fault.notTheError("'" + found + "' is no reflexive pronoun"));
        }
        boolean weakBehindVerb = !group.enclitics().isEmpty() && WEAK.contains(found);
        return weakBehindVerb || found.equals("se") || !takesObject(target)
                ? Optional.empty()
                : Optional.of(Fault.right("'" + found + "' can be the object of the bare verb"));
    }

    /** Whether someone else could be the object: {@code il me lève}. */
    private static boolean takesObject(Target target) {
        Verb verb = target.verb();
        return verb.pronominal() != PronominalUse.ESSENTIAL || target.has(ObjectForm.NOUN);
    }
}
