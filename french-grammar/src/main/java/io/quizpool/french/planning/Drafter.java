package io.quizpool.french.planning;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.Openings;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Realiser;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Subject;
import io.quizpool.french.sentence.Subjects;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the correct sentence that a brief asks for: the same brief always gets the same one. */
public final class Drafter {

    private final VerbTable verbs;
    private final Realiser realiser;
    private final Openings openings = Openings.load();

    /** Takes the verbs and their complements from {@code verbs}. */
    public Drafter(VerbTable verbs, Realiser realiser) {
        this.verbs = verbs;
        this.realiser = realiser;
    }

    /** The sentence; empty where the table has none of the brief's making. */
    public Optional<Sentence> draft(SentenceBrief brief) {
        List<Clause> clauses = clauses(brief);
        return clauses.isEmpty()
                ? Optional.empty()
                : sentence(clauses.get(Math.floorMod(brief.variation(), clauses.size())));
    }

    Optional<Sentence> sentence(Clause clause) {
        return realiser.words(clause).map(wording -> new Sentence(clause, wording));
    }

    /** How many different sentences the brief can get, over all its variations. */
    public int variety(SentenceBrief brief) {
        List<Clause> clauses = clauses(brief);
        return clauses.isEmpty() || realiser.words(clauses.getFirst()).isEmpty()
                ? 0
                : clauses.size();
    }

    /** Every sentence that the brief can get: the one at place n is that of variation n. */
    List<Clause> clauses(SentenceBrief brief) {
        Verb verb = verbs.find(brief.infinitive()).orElse(null);
        if (verb == null) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        for (Complement complement : verbs.complements(verb)) {
            if (!fits(brief, verb, complement)) {
                continue;
            }
            List<Opening> before = openings(brief, verb, complement);
            for (ObjectForm second : SecondForms.of(brief, verb, complement)) {
                for (Subject subject : subjects(brief, verb, complement)) {
                    for (Opening opening : before) {
                        clauses.add(
                                new Clause(
                                        verb,
                                        brief.tense(),
                                        subject,
                                        brief.polarity(),
                                        opening,
                                        complement,
                                        brief.cod(),
                                        second));
                    }
                }
            }
        }
        return clauses;
    }

    private static boolean fits(SentenceBrief brief, Verb verb, Complement complement) {
        boolean impossibleClitics = verb.reflexive() && brief.coi() == ObjectForm.PRONOUN;
        boolean strayDenial =
                brief.polarity().negated()
                        && complement.other() instanceof SecondComplement.Phrase phrase
                        && !Manners.deniable(phrase.french());
        return !impossibleClitics
                && !(brief.person() == Person.ON && ownsSomething(complement))
                && !strayDenial
                && appears(brief.cod(), complement.cod(), true)
                && appears(brief.coi(), complement.coi(), false);
    }

    /**
     * {@code On} that means "we" owns neither {@code son livre} nor, in writing, {@code notre
     * livre}.
     */
    private static boolean ownsSomething(Complement complement) {
        return (complement.cod() != null && Possessives.bound(complement.cod().french()))
                || (complement.other() instanceof SecondComplement.Phrase phrase
                        && Possessives.bound(phrase.french()));
    }

    private static boolean appears(
            ObjectForm form, @Nullable NounPhrase object, boolean definiteOnly) {
        if (object == null) {
            return form == ObjectForm.ABSENT;
        }
        return switch (form) {
            case ABSENT -> false;
            case NOUN -> true;
            case PRONOUN -> !definiteOnly || Determiners.definite(object.french());
        };
    }

    private static List<Subject> subjects(SentenceBrief brief, Verb verb, Complement complement) {
        NounPhrase only = complement.subject();
        if (verb.impersonal()) {
            return brief.person() == Person.IL ? List.of(Subjects.empty(verb)) : List.of();
        }
        if (only != null) {
            return Subjects.person(only.gender(), only.number()) == brief.person()
                    ? List.of(Subjects.only(only))
                    : List.of();
        }
        String cod = complement.cod() == null ? "" : complement.cod().french();
        String other =
                complement.other() instanceof SecondComplement.Phrase phrase ? phrase.french() : "";
        return Subjects.of(brief.person(), brief.gender(), cod + " " + other);
    }

    private List<Opening> openings(SentenceBrief brief, Verb verb, Complement complement) {
        Stream<Opening> natural =
                openings.before(brief.tense(), brief.polarity()).stream()
                        .filter(opening -> !opening.barred().contains(brief.person()));
        return natural.filter(opening -> Suitability.of(opening, brief, verb, complement)).toList();
    }
}
