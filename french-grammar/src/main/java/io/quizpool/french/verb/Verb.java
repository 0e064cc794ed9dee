package io.quizpool.french.verb;

import io.quizpool.french.grammar.DifficultyLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the project knows of a verb, or of the pronominal use of one.
 *
 * @param infinitive {@code manger}, {@code se laver}, {@code s'habiller}
 * @param bareInfinitive the same without {@code se}: {@code laver}
 * @param reflexive whether this is a use with {@code se}
 * @param agreement of a reflexive verb's participle; null where the verb is not reflexive
 * @param frames every construction that the verb admits in current French
 * @param aspiratedH whether {@code je} and the like stay whole before it
 * @param level when a learner meets the verb
 * @param tags what the verb is about, in snake_case
 * @param note in English, which sense takes which auxiliary, or where a construction is in use;
 *     null where there is nothing to say
 */
public record Verb(
        String infinitive,
        String bareInfinitive,
        boolean reflexive,
        AuxiliaryUse auxiliary,
        PronominalUse pronominal,
        @Nullable ParticipleAgreement agreement,
        List<Frame> frames,
        boolean aspiratedH,
        DifficultyLevel level,
        English english,
        List<String> tags,
        @Nullable String note) {

    /** Verbs of either auxiliary whose usual one is être today, in the sense in use here. */
    private static final Set<String> USUALLY_ETRE =
            Set.of("accourir", "apparaître", "demeurer", "réapparaître");

    /** Verbs with either à or de before an infinitive, and one sense. */
    private static final Set<String> A_OR_DE =
            Set.of(
                    "commencer",
                    "continuer",
                    "contraindre",
                    "s'efforcer",
                    "forcer",
                    "obliger",
                    "recommencer");

    public Verb {
        frames = List.copyOf(frames);
        tags = List.copyOf(tags);
    }

    /** The auxiliaries that are right, the usual one first; a reflexive verb takes être alone. */
    public List<Auxiliary> auxiliaries(boolean cod) {
        if (reflexive) {
            return List.of(Auxiliary.ETRE);
        }
        List<Auxiliary> admitted = auxiliary.admitted(cod);
        return USUALLY_ETRE.contains(infinitive) ? admitted.reversed() : admitted;
    }

    /** Whether a direct object may follow. */
    public boolean admitsCod() {
        return admits(Frame.Plain.COD) || admitsCodWithCoi();
    }

    /** Whether an indirect object (à + person) may follow. */
    public boolean admitsCoi() {
        return admits(Frame.Plain.COI) || admitsCodWithCoi();
    }

    /** Whether a direct and an indirect object may follow together. */
    public boolean admitsCodWithCoi() {
        return admits(Frame.Plain.COD_COI);
    }

    /**
     * Whether the verb has no subject but the empty {@code il}: {@code il pleut, il faut}. The
     * table says so by naming the impersonal construction first.
     */
    public boolean impersonal() {
        return frames.getFirst() == Frame.Plain.IMPERSONAL;
    }

    /**
     * The other one of {@code à} and {@code de} where an infinitive may follow either in the same
     * sense: {@code continuer à} and {@code continuer de}. Empty where {@code preposition} alone is
     * right, or the other means something else.
     */
    public Optional<String> alsoBeforeInfinitive(String preposition) {
        boolean either = A_OR_DE.contains(infinitive);
        return switch (preposition) {
            case "à" -> either ? Optional.of("de") : Optional.empty();
            case "de" -> either ? Optional.of("à") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether {@code frame} is among the constructions of this verb. */
    public boolean admits(Frame frame) {
        return frames.contains(frame);
    }
}
