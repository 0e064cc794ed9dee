package io.quizpool.french.sentence;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in English what a clause says. */
public final class Translator {

    /** Particles between which and their verb a pronoun stands: {@code turn it on}. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "up", "down", "off", "on", "in", "out", "away", "back", "along", "over",
                    "again");

    /** Verbs whose person stands before their thing, with the preposition that then drops. */
    private static final Map<String, String> PERSON_FIRST =
            Map.of("ask", "from ", "tell", "to ", "wish", "to ", "allow", "for ");

    private static final Set<String> WITHOUT_PARTICLE =
            Set.of("go", "come", "operate", "watch", "look", "indulge");

    private Translator() {}

    /** The sentence, with its full stop. */
    public static String english(Clause clause) {
        EnglishPredicate predicate = new EnglishPredicate(clause);
        String subject = clause.tense() == Tense.IMPERATIF ? "" : clause.subject().english().text();
        String text =
                parts(clause, subject, predicate.text()).stream()
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                        + predicate.end();
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1) + ".";
    }

    private static List<String> parts(Clause clause, String subject, String predicate) {
        String opening = clause.opening().english();
        String object = object(clause);
        String second = second(clause);
        String person = person(clause, second);
        if (!person.isEmpty()) {
            return List.of(opening, subject, predicate, person, object);
        }
        int particle = predicate.lastIndexOf(' ') + 1;
        String last = predicate.substring(particle);
        if (!separable(clause.verb(), last)) {
            return List.of(opening, subject, predicate, object, second);
        }
        String verb = predicate.substring(0, particle).strip();
        if (object.isEmpty() && clause.secondAntecedent() != null) {
            return bare(second)
                    ? List.of(opening, subject, verb, second, last)
                    : List.of(opening, subject, predicate, second);
        }
        return bare(object) && before(clause, second)
                ? List.of(opening, subject, verb, object, last, second)
                : List.of(opening, subject, predicate, object, second);
    }

    /** Whom one asks for, tells, wishes or allows a thing; empty where the thing comes first. */
    private static String person(Clause clause, String second) {
        String base = clause.verb().english().base();
        String preposition = PERSON_FIRST.getOrDefault(base, "-");
        boolean told = base.equals("ask") || clause.codNoun() != null;
        return told && second.startsWith(preposition) ? second.substring(preposition.length()) : "";
    }

    /** Whether it stands behind the verb without a preposition, as an object does. */
    private static boolean bare(String phrase) {
        return !phrase.equals("there") && EnglishPronoun.preposition(phrase).isEmpty();
    }

    /** Whether the object stands before the particle: a pronoun always, a noun if it is apart. */
    private static boolean before(Clause clause, String second) {
        return clause.codAntecedent() != null
                || second.equals("there")
                || clause.verb().english().base().startsWith("get ")
                || clause.verb().english().base().endsWith(" again");
    }

    private static boolean separable(Verb verb, String last) {
        String base = verb.english().base();
        return base.endsWith(" " + last)
                && PARTICLES.contains(last)
                && !WITHOUT_PARTICLE.contains(base.split(" ", 2)[0]);
    }

    private static String object(Clause clause) {
        NounPhrase noun = clause.codNoun();
        if (noun != null) {
            return said(clause, noun.english());
        }
        NounPhrase antecedent = clause.codAntecedent();
        return antecedent == null ? "" : EnglishPronoun.of(antecedent);
    }

    private static String second(Clause clause) {
        if (clause.secondForm() == ObjectForm.ABSENT) {
            return "";
        }
        SecondComplement.Phrase antecedent = clause.secondAntecedent();
        if (antecedent != null) {
            return EnglishPronoun.of(clause.verb(), antecedent);
        }
        SecondComplement other = clause.complement().other();
        return other == null ? "" : said(clause, other.english());
    }

    private static String said(Clause clause, String phrase) {
        String english = Possessives.english(phrase, clause.subject().english());
        return clause.polarity().negated() && english.startsWith("some ")
                ? "any " + english.substring("some ".length())
                : english;
    }
}
