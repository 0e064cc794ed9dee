package io.quizpool.french.judge;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.ParticipleAgreement;
import io.quizpool.french.verb.PronominalUse;
import io.quizpool.french.verb.Verb;
import java.util.Optional;
import java.util.Set;

/** The reflexive pronoun is missing, and the verb cannot stand so without it. */
final class ReflexiveMissingRule implements ErrorRule {

    private static final Set<String> PARTITIVE = Set.of("de", "du", "des");

    private final Grammar grammar;

    ReflexiveMissingRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        Verb verb = comparison.target().verb();
        VerbGroup group = comparison.group();
        boolean dropped =
                verb.reflexive()
                        && group.clitics().stream()
                                .filter(place ->
                                        Clitics.PERSONAL.contains(
                                                Clitics.unstressed(group.text(place))))
                                .anyMatch(comparison::dropped);
        if (!dropped) {
            return Optional.of(
                    Fault.notTheError("more or less than the reflexive pronoun is missing"));
        }
        return standsWithout(comparison.right(), verb)
                ? Optional.of(
                        Fault.right("'" + verb.bareInfinitive() + "' can stand so without pronoun"))
                : Optional.empty();
    }

    private boolean standsWithout(Clause clause, Verb verb) {
        Target target = clause.target();
        Optional<Verb> bare = grammar.verbs().find(verb.bareInfinitive());
        if (bare.isEmpty() && verb.pronominal() != PronominalUse.ESSENTIAL) {
            return true;
        }
        boolean objectKept =
                !target.has(ObjectForm.ABSENT) && bare.map(Verb::admitsCod).orElse(true);
        boolean intransitive =
                target.has(ObjectForm.ABSENT)
                        && bare.map(v -> v.admits(Frame.Plain.INTRANSITIVE)).orElse(false);
        return objectKept || intransitive || readsAsObject(clause) || statal(target, verb, bare);
    }

    /** {@code Je sers du pain}, {@code j'appelle Paul}: what follows could be the object. */
    private static boolean readsAsObject(Clause clause) {
        return clause.target().verb().admits(Frame.Plain.ATTRIBUTE)
                || clause.rest().stream()
                        .findFirst()
                        .filter(token -> PARTITIVE.contains(token.text()))
                        .isPresent();
    }

    /** {@code Elle est levée}: être and a participle that agrees tell the state. */
    private static boolean statal(Target target, Verb verb, Optional<Verb> bare) {
        boolean transitive =
                bare.map(Verb::admitsCod).orElse(verb.pronominal() == PronominalUse.OCCASIONAL);
        return target.compound() && verb.agreement() == ParticipleAgreement.SUBJECT && transitive;
    }
}
