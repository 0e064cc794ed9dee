package io.quizpool.french.planning;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What to do, and what to know. */
    public String instructions(ProblemPlan plan) {
        SentenceBrief brief = plan.sentence();
        List<String> facts = new ArrayList<>();
        facts.add(
                "The verb « %s » stands in the %s"
                        .formatted(brief.infinitive(), brief.tense().french()));
        Optional<Clause> clause = drafter.draft(brief).map(sentence -> sentence.clause());
        if (brief.tense() == Tense.IMPERATIF) {
            facts.add(addressee(brief.person()));
        }
        if (clause.filter(QuestionText::showsGender).isPresent()) {
            people(brief.person(), brief.gender() == Gender.FEMININE).ifPresent(facts::add);
        }
        switch (brief.polarity()) {
            case AFFIRMATIVE -> {}
            case NE_PAS -> facts.add("the negation means “not”");
            case NE_PLUS -> facts.add("the negation means “no longer”");
            case NE_JAMAIS -> facts.add("the negation means “never”");
        }
        clause.map(QuestionText::antecedents).ifPresent(facts::addAll);
        return "Choose the sentence that is correct in standard written French. "
                + String.join("; ", facts)
                + ".";
    }

    private static String addressee(Person person) {
        return switch (person) {
            case TU -> "it is said to one friend (tu)";
            case NOUS -> "it includes the speaker (nous)";
            default -> "it is said to several people (vous)";
        };
    }

    private static boolean showsGender(Clause clause) {
        return (clause.tense().compound() && clause.auxiliary() == Auxiliary.ETRE)
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

    /** What each pronoun stands for, in the words that it replaces. */
    private static List<String> antecedents(Clause clause) {
        NounPhrase direct = clause.codAntecedent();
        SecondComplement.Phrase second = clause.secondAntecedent();
        List<String> replaced =
                Stream.of(
                                direct == null ? "" : direct.french(),
                                second == null ? "" : second.french())
                        .filter(phrase -> !phrase.isEmpty())
                        .map(phrase ->
                                "« %s »"
                                        .formatted(
                                                Possessives.french(
                                                        phrase, clause.subject().person())))
                        .toList();
        return switch (replaced.size()) {
            case 0 -> List.of();
            case 1 -> List.of("a pronoun stands for " + replaced.getFirst());
            default -> List.of("the pronouns stand for " + String.join(" and ", replaced));
        };
    }
}
