package io.quizpool.api.verb;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.PronominalUse;
import io.quizpool.french.verb.Verb;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        @Schema(
                        description =
                                "Each auxiliary that is right, the usual one first, and where; note"
                                        + " has the sense where it decides")
                List<AuxiliaryRule> auxiliaries,
        @Schema(description = "Whether it is used with se") boolean reflexive,
        @Schema(
                        description =
                                "no: never with se; possible: a use with se exists beside this"
                                        + " verb; occasional: this is the use with se, and the bare verb"
                                        + " exists too; essential: this is the use with se, and the bare"
                                        + " verb does not exist or means something else",
                        example = "essential",
                        allowableValues = {"no", "possible", "occasional", "essential"})
                String pronominal,
        @Schema(
                        description =
                                "Of a verb with se: what its past participle does where no direct"
                                        + " object follows. subject: agrees with it (elle s'est levée);"
                                        + " invariable: does not (elles se sont parlé)",
                        example = "subject",
                        allowableValues = {"subject", "invariable"})
                @Nullable String participleAgreement,
        @Schema(description = "Every construction that it admits in current French")
                List<Construction> frames,
        DifficultyLevel level,
        @Schema(description = "The same in the Common European Framework", example = "B1")
                String cefr,
        @Schema(description = "The main sense in English", example = "faint") String translation,
        @Schema(description = "Its past tense", example = "fainted") String translationPast,
        @Schema(description = "Its past participle", example = "fainted")
                String translationParticiple,
        @Schema(description = "Whether a direct object may follow") boolean takesCod,
        @Schema(description = "Whether an indirect object (à + person) may follow")
                boolean takesCoi,
        @Schema(description = "Whether je and the like stay whole before its h") boolean aspiratedH,
        @Schema(description = "Whether its only subject is the empty il") boolean impersonal,
        @Schema(example = "[\"health\"]") List<String> tags,
        @Schema(
                        description = "Which sense takes which auxiliary, where that needs saying",
                        example = "Être without a direct object, avoir with one.")
                @Nullable String note) {

    /**
     * One auxiliary, and where it is right.
     *
     * @param when {@code always}, {@code without_cod} or {@code with_cod}
     */
    @Schema(name = "AuxiliaryRule")
    record AuxiliaryRule(
            @Schema(allowableValues = {"avoir", "etre"}) String auxiliary,
            @Schema(
                            description = "with_cod: where a direct object stands with it",
                            allowableValues = {"always", "without_cod", "with_cod"})
                    String when) {}

    static VerbEntry of(Verb verb) {
        return new VerbEntry(
                verb.infinitive(),
                auxiliary(verb),
                auxiliaries(verb),
                verb.reflexive(),
                pronominal(verb.pronominal()),
                verb.agreement() == null ? null : word(verb.agreement()),
                verb.frames().stream().map(Construction::of).toList(),
                verb.level(),
                verb.level().cefr(),
                verb.english().base(),
                verb.english().past(),
                verb.english().participle(),
                verb.admitsCod(),
                verb.admitsCoi(),
                verb.aspiratedH(),
                verb.impersonal(),
                verb.tags(),
                verb.note());
    }

    /** A reflexive verb takes être whatever its bare verb does. */
    static String auxiliary(Verb verb) {
        return verb.reflexive() ? "etre" : word(verb.auxiliary());
    }

    private static List<AuxiliaryRule> auxiliaries(Verb verb) {
        List<Auxiliary> bare = verb.auxiliaries(false);
        List<Auxiliary> withCod = verb.auxiliaries(true);
        return bare.equals(withCod)
                ? rules(bare, "always").toList()
                : Stream.concat(rules(bare, "without_cod"), rules(withCod, "with_cod")).toList();
    }

    private static Stream<AuxiliaryRule> rules(List<Auxiliary> auxiliaries, String when) {
        return auxiliaries.stream().map(one -> new AuxiliaryRule(word(one), when));
    }

    private static String pronominal(PronominalUse use) {
        return use == PronominalUse.NEVER ? "no" : word(use);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
