package io.quizpool.french.judge;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.verb.Auxiliary;
import java.util.List;
import java.util.Optional;

/** The other auxiliary in the same tense and person. */
final class AuxiliaryRule implements ErrorRule {

    private final Grammar grammar;

    AuxiliaryRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        Target target = comparison.target();
        VerbGroup group = comparison.group();
        if (!target.compound() || !comparison.replacedOnly(group.finite(), group.participle())) {
            return Optional.of(Fault.notTheError("more or less than the auxiliary has changed"));
        }
        List<Auxiliary> due = target.auxiliaries();
        Auxiliary other = due.getFirst().other();
        if (!target.auxiliary(other, target.tense())
                .contains(comparison.wrongText(group.finite()))) {
            return Optional.of(
                    Fault.notTheError(
                            "'%s' is not %s in the planned tense and person"
                                    .formatted(
                                            comparison.wrongText(group.finite()),
                                            other.infinitive())));
        }
        if (!participleFits(comparison, other)) {
            return Optional.of(Fault.notTheError("the participle has changed too"));
        }
        return accident(target, due, other);
    }

    /** Either left as it was, or agreeing as it would with the wrong auxiliary. */
    private boolean participleFits(Comparison comparison, Auxiliary other) {
        int place = comparison.group().participle();
        String found = comparison.wrongText(place);
        return found.equals(comparison.group().text(place))
                || ParticipleCheck.forms(
                                grammar.conjugator(),
                                comparison.target(),
                                ParticipleAgreements.due(comparison.right(), other))
                        .anyMatch(found::equals);
    }

    private static Optional<Fault> accident(Target target, List<Auxiliary> due, Auxiliary other) {
        if (due.contains(other)) {
            return Optional.of(Fault.right("the verb takes either auxiliary here"));
        }
        boolean passive =
                other == Auxiliary.ETRE
                        && target.verb().admitsCod()
                        && target.has(ObjectForm.ABSENT);
        return passive
                ? Optional.of(Fault.right("with être and no object it is a passive"))
                : Optional.empty();
    }
}
