package io.quizpool.api.verb;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.verb.Verb;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** A verb as clients see it. */
@Schema(name = "Verb")
record VerbEntry(
        @Schema(example = "s'évanouir") String infinitive,
        @Schema(
                        description =
                                "avoir, etre, etre_or_avoir_with_cod (avoir where a direct object"
                                        + " follows), either",
                        example = "etre",
                        allowableValues = {"avoir", "etre", "etre_or_avoir_with_cod", "either"})
                String auxiliary,
        @Schema(description = "Whether it is used with se") boolean reflexive,
        DifficultyLevel level,
        @Schema(description = "The same in the Common European Framework", example = "B1")
                String cefr,
        @Schema(description = "The main sense in English", example = "faint") String translation,
        @Schema(description = "Whether a direct object may follow") boolean takesCod,
        @Schema(description = "Whether an indirect object (à + person) may follow")
                boolean takesCoi,
        @Schema(description = "Whether je and the like stay whole before its h") boolean aspiratedH,
        @Schema(description = "Whether its only subject is the empty il") boolean impersonal,
        @Schema(example = "[\"health\"]") List<String> tags) {

    static VerbEntry of(Verb verb) {
        return new VerbEntry(
                verb.infinitive(),
                auxiliary(verb),
                verb.reflexive(),
                verb.level(),
                verb.level().cefr(),
                verb.english().base(),
                verb.admitsCod(),
                verb.admitsCoi(),
                verb.aspiratedH(),
                verb.impersonal(),
                verb.tags());
    }

    /** A reflexive verb takes être whatever its bare verb does. */
    static String auxiliary(Verb verb) {
        return verb.reflexive() ? "etre" : verb.auxiliary().name().toLowerCase(Locale.ROOT);
    }
}
