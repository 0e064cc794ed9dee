package io.quizpool.french.reading;

import static io.quizpool.french.grammar.Gender.MASCULINE;
import static io.quizpool.french.grammar.GrammaticalNumber.SINGULAR;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.ParticipleAgreement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * With what a past participle agrees: with the subject under être, with a direct object that stands
 * before it under avoir and in pronominal verbs, else with nothing. Rule: Grevisse, Le bon usage,
 * on the agreement of the past participle.
 */
public final class ParticipleAgreements {

    private static final Set<Agreement> NONE = Set.of(new Agreement(MASCULINE, SINGULAR));

    private ParticipleAgreements() {}

    /** Every agreement that is right, by the sentence and by what the question states. */
    public static Set<Agreement> due(ParsedClause clause, Auxiliary auxiliary) {
        Set<Agreement> direct = new HashSet<>(Agreement.all());
        clause.group().cliticTexts().stream()
                .filter(CliticWords.DIRECT::contains)
                .findFirst()
                .map(NounPhrases::ofDeterminer)
                .ifPresent(direct::retainAll);
        if (direct.size() < Agreement.all().size()) {
            Agreement stated = clause.target().stated().direct();
            return stated == null ? direct : Set.of(stated);
        }
        return withSubject(clause.target(), auxiliary) ? ofSubject(clause.target()) : NONE;
    }

    private static boolean withSubject(Target target, Auxiliary auxiliary) {
        if (auxiliary != Auxiliary.ETRE) {
            return false;
        }
        return !target.verb().reflexive()
                || (target.verb().agreement() == ParticipleAgreement.SUBJECT
                        && !target.has(ObjectForm.NOUN));
    }

    /**
     * The agreements that the subject asks for. A question states the gender of je, tu, nous and
     * vous, and that vous are several; it leaves those of on open.
     */
    public static Set<Agreement> ofSubject(Target target) {
        return target.person() == Person.ON
                ? Agreement.all()
                : Set.of(new Agreement(target.gender(), target.person().number()));
    }

    /** Whether this is the auxiliary of the sentence, where the verb admits both. */
    public static boolean carries(ParsedClause clause, Auxiliary auxiliary) {
        String finite = clause.group().text(clause.group().finite());
        return clause.target().auxiliary(auxiliary, clause.target().tense()).contains(finite);
    }

    /** The participles of the target's verb in {@code agreements}. */
    public static Stream<String> forms(
            Conjugator conjugator, Target target, Collection<Agreement> agreements) {
        return agreements.stream()
                .flatMap(agreement ->
                        conjugator
                                .participle(
                                        target.verb().bareInfinitive(),
                                        agreement.gender(),
                                        agreement.number())
                                .stream());
    }
}
