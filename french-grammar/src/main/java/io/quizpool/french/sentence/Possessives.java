package io.quizpool.french.sentence;

import io.quizpool.french.conjugation.Elision;
import io.quizpool.french.grammar.Person;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills in the possessives that are bound to the subject: <code>{son}</code> becomes {@code mon}.
 */
public final class Possessives {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(son|sa|ses)}(?= (\\S+))");

    private Possessives() {}

    /** Whether {@code french} has a possessive that the subject decides. */
    public static boolean bound(String french) {
        return french.contains("{");
    }

    /** The phrase for a subject in {@code person}; {@code sa} is {@code son} before a vowel. */
    public static String french(String phrase, Person person) {
        return PLACEHOLDER.matcher(phrase).replaceAll(found -> possessive(found, person));
    }

    private static String possessive(MatchResult found, Person person) {
        boolean feminine = found.group(1).equals("sa") && !Elision.before(found.group(2));
        boolean plural = found.group(1).equals("ses");
        return switch (person) {
            case JE -> plural ? "mes" : feminine ? "ma" : "mon";
            case TU -> plural ? "tes" : feminine ? "ta" : "ton";
            case IL, ELLE, ON -> plural ? "ses" : feminine ? "sa" : "son";
            case NOUS -> plural ? "nos" : "notre";
            case VOUS -> plural ? "vos" : "votre";
            case ILS, ELLES -> plural ? "leurs" : "leur";
        };
    }

    /** The English phrase for {@code subject}. */
    static String english(String phrase, EnglishSubject subject) {
        return phrase.replace("{his}", subject.possessive());
    }
}
