package io.quizpool.api.verb;

import io.quizpool.french.verb.Frame;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One construction that a verb admits, as clients see it.
 *
 * @param kind what stands with the verb
 * @param preposition that governs it; null where none does
 */
@Schema(name = "VerbConstruction")
record Construction(
        @Schema(
                        description =
                                "coi: à + person, which becomes lui, leur; prepositional: a noun that"
                                        + " lui, leur cannot replace; attribute: an adjective or noun;"
                                        + " clause: with que",
                        example = "infinitive",
                        allowableValues = {
                            "intransitive",
                            "cod",
                            "coi",
                            "cod_coi",
                            "attribute",
                            "impersonal",
                            "clause_indicative",
                            "clause_subjunctive",
                            "prepositional",
                            "infinitive"
                        })
                String kind,
        @Schema(
                        description =
                                "Before the noun or the infinitive; absent: none, or the à of coi",
                        example = "de")
                @Nullable String preposition) {

    static Construction of(Frame frame) {
        return switch (frame) {
            case Frame.Plain plain -> new Construction(plain.name().toLowerCase(Locale.ROOT), null);
            case Frame.Prepositional(String preposition) ->
                    new Construction("prepositional", preposition);
            case Frame.Infinitive infinitive ->
                    new Construction("infinitive", infinitive.preposition());
        };
    }
}
