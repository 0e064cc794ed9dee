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
        if (statal(clause.target(), verb)) {
            return true;
        }
        Optional<Verb> known = grammar.verbs().find(verb.bareInfinitive());
        if (known.isEmpty()) {
            return verb.pronominal() != PronominalUse.ESSENTIAL;
        }
        Verb bare = known.get();
        boolean complete =
                clause.target().has(ObjectForm.ABSENT)
                        ? bare.admits(Frame.Plain.INTRANSITIVE)
                        : bare.admitsCod();
        return complete || readsAsObject(clause);
    }

    /** {@code Je sers du pain}, {@code j'appelle Paul}: what follows could be the object. */
    private boolean readsAsObject(Clause clause) {
        Optional<String> next = clause.rest().stream().findFirst().map(Token::text);
        boolean attribute =
                clause.target().verb().admits(Frame.Plain.ATTRIBUTE)
                        && next.filter(word -> !grammar.lexicon().preposition(word)).isPresent();
        return attribute || next.filter(PARTITIVE::contains).isPresent();
    }

    /** {@code Elle est levée}: être and a participle that agrees tell the state. */
    private static boolean statal(Target target, Verb verb) {
        return target.compound() && verb.agreement() == ParticipleAgreement.SUBJECT;
    }
}
