package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.SecondComplement.Kind;
import io.quizpool.french.verb.Verb;
import java.util.Set;

/** What stands in English for a French pronoun, with the preposition of what it replaces. */
final class EnglishPronoun {

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "to", "for", "from", "at", "about", "with", "of", "on", "in", "into", "after",
                    "over", "against", "by");
    private static final Set<String> AWAY = Set.of("from ", "of ");

    /** Verbs whose complement with {@code y} is what the action is about, and no place. */
    private static final Set<String> ABSTRACT =
            Set.of(
                    "s'abonner",
                    "adapter",
                    "s'adapter",
                    "appartenir",
                    "attacher",
                    "assister",
                    "s'attendre",
                    "contribuer",
                    "croire",
                    "désobéir",
                    "échapper",
                    "échouer",
                    "s'entraîner",
                    "envelopper",
                    "se fier",
                    "frapper",
                    "gagner",
                    "s'habituer",
                    "s'immiscer",
                    "s'intéresser",
                    "intervenir",
                    "jouer",
                    "mordre",
                    "nuire",
                    "obéir",
                    "s'opposer",
                    "participer",
                    "penser",
                    "se préparer",
                    "réagir",
                    "réfléchir",
                    "renoncer",
                    "répondre",
                    "résister",
                    "songer",
                    "surseoir",
                    "tomber",
                    "tricher");

    /** Several people under one name, who are taken up as "them". */
    private static final Set<String> COLLECTIVE =
            Set.of("family", "team", "audience", "jury", "class", "group", "police");

    private EnglishPronoun() {}

    /** {@code it}, or {@code for it} where the English verb has its object behind a preposition. */
    static String of(NounPhrase antecedent) {
        return preposition(antecedent.english()) + bare(antecedent);
    }

    /** {@code to her, there, about it}. */
    static String of(Verb verb, SecondComplement.Phrase antecedent) {
        String preposition = preposition(antecedent.english());
        boolean place =
                antecedent.kind() == Kind.Y
                        && !ABSTRACT.contains(verb.infinitive())
                        && !preposition.equals("for ")
                        && (!preposition.equals("into ") || verb.infinitive().equals("aller"));
        if (place) {
            return "there";
        }
        boolean origin =
                antecedent.kind() == Kind.DE
                        && AWAY.contains(preposition)
                        && verb.tags().contains("movement");
        return preposition + (origin ? "there" : bare(antecedent.noun()));
    }

    /** The preposition with which {@code phrase} begins, and a space; empty without one. */
    static String preposition(String phrase) {
        String first = phrase.split(" ", 2)[0];
        return PREPOSITIONS.contains(first) ? first + " " : "";
    }

    private static String bare(NounPhrase antecedent) {
        if (antecedent.number() == GrammaticalNumber.PLURAL || collective(antecedent.english())) {
            return "them";
        }
        if (!antecedent.human()) {
            return "it";
        }
        return antecedent.gender() == Gender.FEMININE ? "her" : "him";
    }

    private static boolean collective(String english) {
        return !english.contains(" of ")
                && COLLECTIVE.contains(english.substring(english.lastIndexOf(' ') + 1));
    }
}
