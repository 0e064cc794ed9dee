package io.quizpool.french.planning;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a problem asks, in English. It states whatever the answer depends on and the statements do
 * not show: the tense, the gender of whoever speaks or is spoken to, the sense of the negation, and
 * what each pronoun stands for. All of it follows from the brief, so it holds for whoever writes
 * the statements.
 */
public final class QuestionText {

    private final Drafter drafter;

    /** Takes what a pronoun stands for from {@code drafter}. */
    public QuestionText(Drafter drafter) {
        this.drafter = drafter;
    }

    /** Tense and verb: {@code Passé composé of « se lever »}. */
    public String title(ProblemPlan plan) {
        String tense = plan.sentence().tense().french();
        return "%s%s of « %s »"
                .formatted(
                        tense.substring(0, 1).toUpperCase(Locale.FRENCH),
                        tense.substring(1),
                        plan.sentence().infinitive());
    }

    /** What to do, and what to know: whatever does not fit the facts is no answer. */
    public String instructions(ProblemPlan plan) {
        return question(facts(plan.sentence()));
    }

    /** What to do, where {@code facts} is what the learner is told of the sentence. */
    public static String question(String facts) {
        return "Choose the sentence that is correct in standard written French and fits this: %s."
                .formatted(facts);
    }

    /**
     * What the learner is told of the sentence, joined by semicolons and without a full stop: the
     * tense; to whom a command is said; the people whose gender shows; the sense of the negation;
     * what the pronouns stand for.
     */
    public String facts(SentenceBrief brief) {
        return drafter.draft(brief)
                .map(sentence -> facts(brief, sentence.clause()))
                .orElseGet(() -> facts(brief, false, List.of()));
    }

    static String facts(SentenceBrief brief, Clause clause) {
        return facts(brief, showsGender(clause), clause.antecedents());
    }

    /**
     * The same of a sentence that does not come from the tables.
     *
     * @param showsGender whether a right sentence shows the gender of whoever the subject stands
     *     for
     * @param antecedents the noun phrases that its pronouns stand for
     */
    public static String facts(SentenceBrief brief, boolean showsGender, List<String> antecedents) {
        List<String> facts = new ArrayList<>();
        facts.add(
                "the verb « %s » stands in the %s"
                        .formatted(brief.infinitive(), brief.tense().french()));
        if (brief.tense() == Tense.IMPERATIF) {
            facts.add(addressee(brief.person()));
        }
        if (showsGender) {
            people(brief.person(), brief.gender() == Gender.FEMININE).ifPresent(facts::add);
        }
        switch (brief.polarity()) {
            case AFFIRMATIVE -> {}
            case NE_PAS -> facts.add("the negation means “not”");
            case NE_PLUS -> facts.add("the negation means “no longer”");
            case NE_JAMAIS -> facts.add("the negation means “never”");
        }
        standingFor(antecedents).ifPresent(facts::add);
        return String.join("; ", facts);
    }

    private static String addressee(Person person) {
        return switch (person) {
            case TU -> "it is said to one friend (tu)";
            case NOUS -> "it includes the speaker (nous)";
            default -> "it is said to several people (vous)";
        };
    }

    private static boolean showsGender(Clause clause) {
        return (clause.tense().compound() && clause.agreesWithSubject())
                || clause.complement().other() instanceof SecondComplement.Attribute;
    }

    private static Optional<String> people(Person person, boolean women) {
        return switch (person) {
            case JE -> Optional.of("the speaker is a " + (women ? "woman" : "man"));
            case TU -> Optional.of("the person spoken to is a " + (women ? "woman" : "man"));
            case NOUS -> Optional.of("the speakers are " + (women ? "women" : "men"));
            case VOUS ->
                    Optional.of("the people spoken to are several " + (women ? "women" : "men"));
            case IL, ELLE, ON, ILS, ELLES -> Optional.empty();
        };
    }

    private static Optional<String> standingFor(List<String> antecedents) {
        List<String> replaced = antecedents.stream().map("« %s »"::formatted).toList();
        return switch (replaced.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("a pronoun stands for " + replaced.getFirst());
            default -> Optional.of("the pronouns stand for " + String.join(" and ", replaced));
        };
    }
}
