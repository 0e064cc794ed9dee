package io.quizpool.french.error;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.AuxiliaryUse;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
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

    private final Conjugator conjugator;

    WrongAuxiliary(Conjugator conjugator) {
        this.conjugator = conjugator;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.tense().compound() || !certain(clause)) {
            return Stream.empty();
        }
        Auxiliary wrong = clause.auxiliary().other();
        return conjugator
                .finite(wrong.infinitive(), clause.tense().finite(), clause.subject().person())
                .stream()
                .limit(1)
                .map(form -> new Flaw(sentence.wording().replace(Role.FINITE, form), rule(clause)));
    }

    private static boolean certain(Clause clause) {
        if (clause.verb().reflexive()) {
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
}
