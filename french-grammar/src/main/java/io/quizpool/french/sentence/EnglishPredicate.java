package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.sentence.EnglishSubject.Agreement;
import io.quizpool.french.sentence.Opening.Sense;
import io.quizpool.french.verb.English;

/** The English verb group: auxiliaries, negation and verb. */
final class EnglishPredicate {

    private static final String OBLIGATION = "have to";
    private static final String AGAIN = " again";

    private final Clause clause;
    private final EnglishVerb verb;
    private final Agreement agreement;

    EnglishPredicate(Clause clause) {
        this.clause = clause;
        this.verb = new EnglishVerb(said(clause));
        this.agreement = clause.subject().english().agreement();
    }

    /** What is no longer done is not done "again" either. */
    private static English said(Clause clause) {
        English english = EnglishNecessity.meant(clause);
        return clause.polarity() == Polarity.NE_PLUS
                ? new English(
                        once(english.base()), once(english.past()), once(english.participle()))
                : english;
    }

    private static String once(String form) {
        return form.endsWith(AGAIN) ? form.substring(0, form.length() - AGAIN.length()) : form;
    }

    /** All of it without the subject, which stands before it, except in a command. */
    String text() {
        Sense sense = clause.opening().sense();
        return verb.base().equals(OBLIGATION) && clause.polarity().negated()
                ? denied(sense)
                : inTense(sense);
    }

    /**
     * "Have to" denies its own necessity, while a French {@code devoir} that is denied forbids
     * wherever it describes rather than tells.
     */
    private String denied(Sense sense) {
        return switch (clause.tense()) {
            case PRESENT -> behind("must", "").strip();
            case FUTUR_SIMPLE ->
                    clause.polarity() == Polarity.NE_JAMAIS
                            ? behind("must", "").strip()
                            : inTense(sense);
            case CONDITIONNEL -> behind("should", "").strip();
            case IMPARFAIT ->
                    clause.polarity() == Polarity.NE_PLUS ? past() : behind(was(), "supposed to");
            case SUBJONCTIF -> sense == Sense.FUTURE ? inTense(sense) : behind("must", "").strip();
            default -> inTense(sense);
        };
    }

    private String inTense(Sense sense) {
        return switch (clause.tense()) {
            case PRESENT -> sense == Sense.PROGRESSIVE ? behind(be(), verb.gerund()) : present();
            case IMPARFAIT ->
                    switch (sense) {
                        case PROGRESSIVE -> behind(was(), verb.gerund());
                        case HABITUAL -> "used to " + verb.base();
                        default -> past();
                    };
            case PASSE_COMPOSE, SUBJONCTIF_PASSE ->
                    sense == Sense.PERFECT ? behind(have(), verb.participle()) : past();
            case PASSE_SIMPLE -> past();
            case PLUS_QUE_PARFAIT ->
                    sense == Sense.ALREADY
                            ? "had already " + verb.participle()
                            : behind("had", verb.participle());
            case FUTUR_SIMPLE -> behind("will", verb.base());
            case FUTUR_ANTERIEUR -> behind("will", "have " + verb.participle());
            case CONDITIONNEL -> behind("would", verb.base());
            case CONDITIONNEL_PASSE -> behind("would", "have " + verb.participle());
            case SUBJONCTIF ->
                    switch (sense) {
                        case FUTURE -> behind("will", verb.base());
                        case DEMAND -> demanded();
                        default -> present();
                    };

            case IMPERATIF -> command();
        };
    }

    private String present() {
        return verb.be()
                ? copula(verb.present(agreement))
                : simple(
                        verb.present(agreement),
                        agreement == Agreement.THIRD_SINGULAR ? "does" : "do");
    }

    private String past() {
        return verb.be() ? copula(verb.past(agreement)) : simple(verb.past(agreement), "did");
    }

    /** A form of its own, or "do" where "not" needs something to follow. */
    private String simple(String finite, String support) {
        return switch (clause.polarity()) {
            case AFFIRMATIVE -> finite;
            case NE_PAS -> support + " not " + verb.base();
            case NE_PLUS, NE_JAMAIS -> denial() + finite;
        };
    }

    private String copula(String finite) {
        String[] parts = finite.split(" ", 2);
        return parts.length == 1 ? (finite + " " + denial()).strip() : behind(parts[0], parts[1]);
    }

    private String behind(String auxiliary, String rest) {
        return auxiliary + " " + denial() + rest;
    }

    private String demanded() {
        return denial() + verb.base();
    }

    private String command() {
        String who = clause.subject().person() == Person.NOUS ? "let us " : "";
        String base = verb.base();
        return who
                + switch (clause.polarity()) {
                    case AFFIRMATIVE -> base;
                    case NE_PAS, NE_PLUS -> (who.isEmpty() ? "do not " : "not ") + base;
                    case NE_JAMAIS -> "never " + base;
                };
    }

    private String denial() {
        return switch (clause.polarity()) {
            case AFFIRMATIVE -> "";
            case NE_PAS -> "not ";
            case NE_PLUS -> anyMore() ? "not " : "no longer ";
            case NE_JAMAIS -> "never ";
        };
    }

    /** What stands at the very end. */
    String end() {
        return anyMore() ? " any more" : "";
    }

    /** A command has no place for "no longer", and a perfect participle sounds odd behind it. */
    private boolean anyMore() {
        return clause.polarity() == Polarity.NE_PLUS
                && switch (clause.tense()) {
                    case IMPERATIF, PLUS_QUE_PARFAIT, CONDITIONNEL_PASSE -> true;
                    default -> false;
                };
    }

    private String be() {
        return switch (agreement) {
            case I -> "am";
            case THIRD_SINGULAR -> "is";
            case PLURAL -> "are";
        };
    }

    private String was() {
        return agreement == Agreement.PLURAL ? "were" : "was";
    }

    private String have() {
        return agreement == Agreement.THIRD_SINGULAR ? "has" : "have";
    }
}
