package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.SecondComplement.Kind;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in English what a clause says. */
public final class Translator {

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "to", "for", "from", "at", "about", "with", "of", "on", "in", "into", "after",
                    "over", "against", "by");

    /** Particles between which and their verb a pronoun stands: {@code turn it on}. */
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "off", "on", "out", "away", "back", "along", "over");

    private static final Set<String> WITHOUT_PARTICLE =
            Set.of("go", "come", "get", "operate", "watch", "look");

    private static final Set<String> OF_PLACE = Set.of("movement", "travel", "transport", "city");
    private static final List<String> PLACES =
            List.of("dans ", "sur ", "sous ", "en ", "chez ", "devant ", "derrière ");

    private static final Set<String> STATIC = Set.of("at", "in", "on", "into");

    private Translator() {}

    /** The sentence, with its full stop. */
    public static String english(Clause clause) {
        EnglishPredicate predicate = new EnglishPredicate(clause);
        String subject = clause.tense() == Tense.IMPERATIF ? "" : clause.subject().english().text();
        String text =
                Stream.of(
                                        clause.opening().english(),
                                        subject,
                                        withObject(clause, predicate.text()),
                                        second(clause))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                        + predicate.end();
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1) + ".";
    }

    private static String withObject(Clause clause, String predicate) {
        NounPhrase noun = clause.codNoun();
        if (noun != null) {
            return predicate
                    + " "
                    + Possessives.english(noun.english(), clause.subject().english());
        }
        NounPhrase antecedent = clause.codAntecedent();
        if (antecedent == null) {
            return predicate;
        }
        String preposition = preposition(antecedent.english());
        int particle = predicate.lastIndexOf(' ') + 1;
        return preposition.isEmpty() && separable(clause.verb(), predicate.substring(particle))
                ? predicate.substring(0, particle)
                        + pronoun(antecedent)
                        + " "
                        + predicate.substring(particle)
                : predicate + " " + preposition + pronoun(antecedent);
    }

    private static boolean separable(Verb verb, String last) {
        String base = verb.english().base();
        return base.endsWith(" " + last)
                && PARTICLES.contains(last)
                && !WITHOUT_PARTICLE.contains(base.split(" ", 2)[0]);
    }

    private static String second(Clause clause) {
        if (clause.secondForm() == ObjectForm.ABSENT) {
            return "";
        }
        SecondComplement.Phrase antecedent = clause.secondAntecedent();
        if (antecedent != null) {
            boolean twice = clause.codAntecedent() != null && antecedent.kind() == Kind.Y;
            return twice || there(clause.verb(), antecedent)
                    ? "there"
                    : preposition(antecedent.english()) + pronoun(antecedent.noun());
        }
        SecondComplement other = clause.complement().other();
        return other == null
                ? ""
                : Possessives.english(other.english(), clause.subject().english());
    }

    private static boolean there(Verb verb, SecondComplement.Phrase antecedent) {
        return antecedent.kind() == Kind.Y
                && (PLACES.stream().anyMatch(antecedent.french()::startsWith)
                        || STATIC.contains(preposition(antecedent.english()).strip())
                        || verb.tags().stream().anyMatch(OF_PLACE::contains));
    }

    /** The preposition with which {@code phrase} begins, and a space; empty without one. */
    private static String preposition(String phrase) {
        String first = phrase.split(" ", 2)[0];
        return PREPOSITIONS.contains(first) ? first + " " : "";
    }

    private static String pronoun(NounPhrase antecedent) {
        if (antecedent.number() == GrammaticalNumber.PLURAL) {
            return "them";
        }
        if (!antecedent.human()) {
            return "it";
        }
        return antecedent.gender() == Gender.FEMININE ? "her" : "him";
    }
}
