package io.quizpool.french.judge;

import java.util.Set;

/** The prepositions that a verb can govern. */
final class Prepositions {

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

    private Prepositions() {}

    static boolean contains(Token token) {
        return ALL.contains(token.text());
    }
}
