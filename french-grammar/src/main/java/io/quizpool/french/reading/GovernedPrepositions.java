package io.quizpool.french.reading;

import java.util.Set;

/** The prepositions that a verb can govern. */
public final class GovernedPrepositions {

    private static final Set<String> ALL =
            Set.of(
                    "à",
                    "de",
                    "en",
                    "sur",
                    "dans",
                    "pour",
                    "par",
                    "avec",
                    "chez",
                    "vers",
                    "contre",
                    "sans",
                    "sous",
                    "après",
                    "avant",
                    "devant",
                    "entre",
                    "derrière",
                    "envers");

    private GovernedPrepositions() {}

    public static boolean contains(Token token) {
        return ALL.contains(token.text());
    }
}
