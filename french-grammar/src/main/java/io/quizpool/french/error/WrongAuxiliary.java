package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParticipleAgreements;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.AuxiliaryUse;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Elle a allée au marché}. The participle stays as it is: the auxiliary alone is wrong.
 *
 * <p>Never être for avoir where the result may be a passive ({@code elle est invitée}), an
 * adjective ({@code le pneu est éclaté}) or an impersonal passive ({@code il est parlé de…}); never
 * avoir for être with verbs that take both.
 */
final class WrongAuxiliary implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_AUXILIARY,
                    DifficultyLevel.ELEMENTARY,
                    "the compound tense is built with avoir where être is right, or the "
                            + "reverse. The result must not be readable as a passive.");

    /** Intransitive verbs whose participle is an adjective after être. */
    private static final Set<String> ADJECTIVAL =
            Set.of(
                    "éclater",
                    "échapper",
                    "échouer",
                    "évoluer",
                    "réfléchir",
                    "couler",
                    "camper",
                    "geler",
                    "fleurir",
                    "flotter",
                    "sonner",
                    "cesser",
                    "maigrir",
                    "grossir",
                    "grandir",
                    "éternuer",
                    "réussir",
                    "exagérer");

    private final Grammar grammar;

    WrongAuxiliary(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.tense().compound() || !certain(clause)) {
            return Stream.empty();
        }
        Auxiliary wrong = clause.auxiliary().other();
        return grammar
                .conjugator()
                .finite(wrong.infinitive(), clause.tense().finite(), clause.subject().person())
                .stream()
                .limit(1)
                .map(form -> new Flaw(sentence.wording().replace(Role.FINITE, form), rule(clause)));
    }

    private static boolean certain(Clause clause) {
        if (clause.verb().reflexive() || obliging(clause.verb())) {
            return true;
        }
        if (clause.auxiliary() == Auxiliary.ETRE) {
            return clause.verb().auxiliary() == AuxiliaryUse.ETRE;
        }
        NounPhrase object = clause.codNoun();
        boolean impersonal = clause.subject().french().equals("il");
        if (object != null) {
            return !impersonal || Determiners.definite(object.french());
        }
        return !clause.codForm().present() && !impersonal && neverPassive(clause);
    }

    /** {@code Il faut} has an object that no passive makes its subject. */
    private static boolean obliging(Verb verb) {
        return verb.impersonal() && verb.admitsCod();
    }

    private static boolean neverPassive(Clause clause) {
        return !clause.verb().admitsCod()
                && clause.verb().auxiliary() == AuxiliaryUse.AVOIR
                && !ADJECTIVAL.contains(clause.verb().infinitive())
                && !clause.verb().admits(Frame.Plain.CLAUSE_INDICATIVE)
                && !clause.verb().admits(Frame.Plain.CLAUSE_SUBJUNCTIVE)
                && !(clause.complement().other() instanceof SecondComplement.Phrase phrase
                        && phrase.kind() == SecondComplement.Kind.INFINITIVE);
    }

    private static String rule(Clause clause) {
        String verb = clause.verb().infinitive();
        if (clause.verb().reflexive()) {
            return "A verb with « se » takes être in compound tenses.";
        }
        if (clause.verb().auxiliary() == AuxiliaryUse.ETRE_OR_AVOIR_WITH_COD) {
            return "With a direct object, « %s » takes avoir.".formatted(verb);
        }
        return "« %s » takes %s in compound tenses."
                .formatted(verb, clause.auxiliary().infinitive());
    }

    /** The other auxiliary in the same tense and person. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        Target target = comparison.target();
        VerbGroup group = comparison.group();
        if (!target.compound() || !comparison.replacedOnly(group.finite(), group.participle())) {
            return Optional.of(Refusal.notTheError("more or less than the auxiliary has changed"));
        }
        List<Auxiliary> due = target.auxiliaries();
        Auxiliary other = due.getFirst().other();
        if (!target.auxiliary(other, target.tense())
                .contains(comparison.wrongText(group.finite()))) {
            return Optional.of(
                    Refusal.notTheError(
                            "'%s' is not %s in the planned tense and person"
                                    .formatted(
                                            comparison.wrongText(group.finite()),
                                            other.infinitive())));
        }
        if (!participleFits(comparison, other)) {
            return Optional.of(Refusal.notTheError("the participle has changed too"));
        }
        return accident(target, due, other);
    }

    /** Either left as it was, or agreeing as it would with the wrong auxiliary. */
    private boolean participleFits(Comparison comparison, Auxiliary other) {
        int place = comparison.group().participle();
        String found = comparison.wrongText(place);
        return found.equals(comparison.group().text(place))
                || ParticipleAgreements.forms(
                                grammar.conjugator(),
                                comparison.target(),
                                ParticipleAgreements.due(comparison.right(), other))
                        .anyMatch(found::equals);
    }

    private static Optional<Refusal> accident(Target target, List<Auxiliary> due, Auxiliary other) {
        if (due.contains(other)) {
            return Optional.of(Refusal.right("the verb takes either auxiliary here"));
        }
        boolean passive =
                other == Auxiliary.ETRE
                        && target.verb().admitsCod()
                        && !obliging(target.verb())
                        && target.has(ObjectForm.ABSENT);
        return passive
                ? Optional.of(Refusal.right("with être and no object it is a passive"))
                : Optional.empty();
    }
}
