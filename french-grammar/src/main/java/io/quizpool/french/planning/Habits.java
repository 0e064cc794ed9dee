package io.quizpool.french.planning;

import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.sentence.VerbKind;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Infinitives;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people do again and again, so that they can also never do it or stop doing it. */
final class Habits {

    /** Settled by being done: what follows says with what, so that it would be another event. */
    private static final Set<String> SINGLE =
            Infinitives.listed(
                    """
                    abandonner s'abonner accepter accrocher admettre annuler s'apercevoir s'approcher appuyer arrêter atteindre
                    célébrer cesser choisir commencer concevoir conclure convaincre décider découvrir
                    développer déplacer deviner disparaître dissoudre diviser échapper s'échapper échouer éconduire s'éloigner
                    effectuer s'égarer embaucher s'emparer émouvoir empêcher engager s'engager envisager
                    éprouver étonner s'évanouir exiger fêter fixer gâcher hésiter identifier
                    imaginer s'imaginer imposer inspirer installer s'installer interdire introduire
                    inventer justifier libérer menacer mériter mesurer se~mettre modifier négocier nier numéroter
                    obliger obtenir occuper ordonner parvenir peindre perdre pousser se~préparer produire promettre proposer
                    rater rattraper réaliser recommencer reconnaître récupérer se~réfugier
                    regretter se~réjouir rejoindre remarquer rembourser remplacer reprendre
                    résoudre retrouver réussir risquer sabrer se~dédire se~départir se~tapir
                    surprendre tenter terminer trouver
                    """);

    /** What everybody does: nobody never does it, whatever follows. */
    private static final Set<String> UNAVOIDABLE =
            Infinitives.listed(
                    """
                    arriver attacher avancer boire se~brosser se~changer se~coucher se~couper se~déshabiller
                    se~doucher dormir s'endormir entrer s'essuyer fermer freiner s'habiller laver se~laver se~lever nouer se~raser
                    ouvrir partir passer prendre rentrer respirer retourner se~retourner
                    se~réveiller revenir se~sécher sortir se~taire tirer tourner traverser
                    """);

    /** Things that take place or exist once. */
    private static final Pattern OCCASION =
            Pattern.compile(
                    "réunion|concert|concours|examen|fête|projet|situation|victoire|travaux"
                            + "|contrat|course|débat|discussion|statue|record|conférence"
                            + "|négociations|recherches|départ|épreuve|absence|empereur|voyage"
                            + "|fermeture|réussite|facture|explication|question\\b|spectacle"
                            + "|du travail|du film|les yeux|les bras|les clés|de table|du canapé|maladie|poursuivants|punition|cette");

    /** A manner or a cause, which the denial would seem to deny alone. */
    private static final Pattern QUALIFIED =
            Pattern.compile(
                    "(à cause|grâce|sans|pour rien|avec (soin|courage|calme|prudence|patience|passion|verve"
                            + "|attention|respect|efficacité|courtoisie|plaisir|difficulté"
                            + "|le sourire|un sourire|le soleil))\\b.*");

    private Habits() {}

    /** Whether it is settled by being done, so that nobody is seen in the middle of it. */
    static boolean settled(Verb verb) {
        return SINGLE.contains(verb.infinitive());
    }

    /** Whether people may do it again and again; where denied, whether they may fail to. */
    static boolean allow(Polarity polarity, Verb verb, Complement complement) {
        String infinitive = verb.infinitive();
        String other =
                complement.other() instanceof SecondComplement.Phrase phrase ? phrase.french() : "";
        NounPhrase object = complement.cod();
        boolean customary =
                VerbKind.repeatable(verb)
                        && !SINGLE.contains(infinitive)
                        && (complement.subject() == null || complement.subject().human())
                        && repeatable(object)
                        && !pointedAt(other)
                        && !OCCASION.matcher(other).find()
                        && !(object != null && OCCASION.matcher(object.french()).find());
        return customary
                && (!polarity.negated()
                        || (!UNAVOIDABLE.contains(infinitive)
                                && !QUALIFIED.matcher(other).matches()));
    }

    /** Nobody opposes this project every day. */
    private static boolean pointedAt(String phrase) {
        return phrase.matches("(.* )?(à|de|sur|sous|dans) ce(t|tte|s)? .*");
    }

    /** One eats vegetables every day, but does not read this letter every day. */
    private static boolean repeatable(@Nullable NounPhrase object) {
        if (object == null) {
            return true;
        }
        String french = object.french();
        return french.matches("(du|de la|des) .*|de l'.*")
                || (object.number() == GrammaticalNumber.PLURAL && !french.startsWith("ces "));
    }
}
