package io.quizpool.french.planning;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the second complement of a sentence can appear. The brief decides for an indirect object; a
 * place or thing may become {@code y} or {@code en} in some of its variations.
 */
final class SecondForms {

    /** {@code D'avis} and {@code de train} are no things that {@code en} could stand for. */
    private static final Pattern DETERMINED =
            Pattern.compile("(du|des|d'une?|de la|de (ce|cet|cette|ces|\\{\\w+})) |de l'");

    private SecondForms() {}

    static List<ObjectForm> of(SentenceBrief brief, Verb verb, Complement complement) {
        return switch (complement.other()) {
            case null -> List.of(ObjectForm.ABSENT);
            case SecondComplement.Attribute attribute -> List.of(ObjectForm.NOUN);
            case SecondComplement.Phrase phrase ->
                    switch (phrase.kind()) {
                        case COI -> List.of(brief.coi());
                        case Y ->
                                euphonic(brief, verb) && light(brief, verb)
                                        ? List.of(ObjectForm.NOUN, ObjectForm.PRONOUN)
                                        : List.of(ObjectForm.NOUN);
                        case DE ->
                                DETERMINED.matcher(phrase.french()).lookingAt()
                                                && (light(brief, verb) || souviensTen(brief, verb))
                                        ? List.of(ObjectForm.NOUN, ObjectForm.PRONOUN)
                                        : List.of(ObjectForm.NOUN);
                        case PREPOSITION, INFINITIVE, ADJUNCT -> List.of(ObjectForm.NOUN);
                    };
        };
    }

    /** {@code J'irai}, not {@code j'y irai}. */
    private static boolean euphonic(SentenceBrief brief, Verb verb) {
        Tense finite = brief.tense();
        return !verb.infinitive().equals("aller")
                || (finite != Tense.FUTUR_SIMPLE && finite != Tense.CONDITIONNEL);
    }

    /** {@code Souviens-t'en} is light enough. */
    private static boolean souviensTen(SentenceBrief brief, Verb verb) {
        return verb.reflexive() && brief.cod() != ObjectForm.PRONOUN;
    }

    /** Nobody says {@code habitue-t'y} or {@code conduis-les-y}. */
    private static boolean light(SentenceBrief brief, Verb verb) {
        boolean command =
                brief.tense() == Tense.IMPERATIF && brief.polarity() == Polarity.AFFIRMATIVE;
        return !command || (!verb.reflexive() && brief.cod() != ObjectForm.PRONOUN);
    }
}
