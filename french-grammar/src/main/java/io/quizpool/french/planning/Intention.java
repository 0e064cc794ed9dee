package io.quizpool.french.planning;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.VerbKind;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Infinitives;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.Verb;
import java.util.Set;

/** Whether somebody could mean to do it, or be told to. */
final class Intention {

    /** What people may be told never to do, for good. */
    private static final Set<String> RISKY =
            Infinitives.listed(
                    """
                    abandonner accélérer acheter s'approcher s'arrêter attraper se~baigner se~battre
                    boire cacher se~cacher conduire confier copier courir crier critiquer dépasser
                    descendre discuter dormir s'éloigner emprunter entrer fouiller frapper fumer se~garer
                    se~glisser grimper hurler s'immiscer interrompre jeter juger klaxonner laisser
                    lancer manger mélanger monter nager parler plonger pousser prêter quitter rire
                    rouler sauter signer toucher traverser se~plaindre
                    """);

    private Intention() {}

    static boolean of(Verb verb, SentenceBrief brief, Complement complement) {
        return deliberate(verb, brief)
                && person(complement)
                && Manners.deliberate(brief, complement);
    }

    /** Whether a person can be its subject. */
    static boolean person(Complement complement) {
        NounPhrase only = complement.subject();
        return only == null || only.human();
    }

    private static boolean deliberate(Verb verb, SentenceBrief brief) {
        boolean command = brief.tense() == Tense.IMPERATIF;
        boolean negated = brief.polarity().negated();
        return switch (VerbKind.of(verb)) {
            case DEED ->
                    !command
                            || !negated
                            || (VerbKind.forbidden(verb)
                                    && (brief.polarity() != Polarity.NE_JAMAIS
                                            || RISKY.contains(verb.infinitive())));
            case ATTITUDE -> command && (!negated || VerbKind.forbidden(verb));
            case MISHAP -> command && negated;
            case HAPPENING, STATE -> false;
        };
    }
}
