package io.quizpool.french.reading;

import java.util.regex.Pattern;

/**
 * What governs the subjunctive in the clause behind its {@code que}. Rule: Grevisse, Le bon usage,
 * on the subjunctive in object and adverbial clauses.
 */
public final class Governors {

    private static final Pattern CONJUNCTION =
            words(
                    "(?<!\\bsi )(bien|quoi|pour|afin|avant|sans|pourvu|à condition|à moins|jusque à ce|de peur"
                            + "|de crainte|en attendant|malgré)( |)que$|^quoique$");
    private static final Pattern CLAUSE =
            words(
                    ".*\\b(fau(t|drait|dra)|fallait|veu[xt]|voul\\w+|veulent|voudr\\w+|souhait\\w+|désir\\w+"
                            + "|exig\\w+|demand\\w+|ordonn\\w+|préf\\w+|aim\\w+|ador\\w+|détest\\w+|regrett\\w+"
                            + "|crain\\w+|peur|dout\\w+|ne (crois|croit|croyons|croyez|croient|pense|penses|pensons|pensez|pensent) pas|content\\w*|contente\\w*|heureu\\w+|trist\\w+|ravi\\w*"
                            + "|surpris\\w*|étonn\\w+|fier\\w*|désol\\w+|déçu\\w*|important|nécessaire|possible"
                            + "|impossible|essentiel|utile|bon|bizarre|étrange|normal|dommage|naturel|rare|temps"
                            + "|suffit|vaut mieux|mieux|attend\\w*|permet\\w*|interdi\\w*|refus\\w+|propos\\w+"
                            + "|sugg\\w+|recommand\\w+|accept\\w+|tien\\w+ à ce|insist\\w+|se peut|arrive"
                            + "|suppli\\w+|déplor\\w+|apprécie\\w*|compréhensible|logique|urgent|indispensable"
                            + "|juste|injuste|incroyable|inutile|étonnant|regrettable|improbable|peu probable|préférable)\\b.*\\bque$");

    private static final Pattern EMPTY_NE =
            words("\\b(crain\\w*|peur|avant|à moins|empêch\\w*|évit\\w*|sans)\\b.*que$|\\bsi$");

    private Governors() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether {@code opening}, which ends with its {@code que}, asks for a subjunctive. */
    public static boolean ofSubjunctive(String opening) {
        return CONJUNCTION.matcher(opening).find() || CLAUSE.matcher(opening).matches();
    }

    /** Whether {@code ne} alone may follow and deny nothing: {@code je crains qu'il ne vienne}. */
    public static boolean allowEmptyNe(String opening) {
        return EMPTY_NE.matcher(opening).find();
    }
}
