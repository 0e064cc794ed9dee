package io.quizpool.french.verb;

import java.util.List;

/** Which auxiliary the compound tenses of a verb take. */
public enum AuxiliaryUse {
    AVOIR,
    ETRE,
    /** {@code elle est montée}, but {@code elle a monté la valise}. */
    ETRE_OR_AVOIR_WITH_COD,
    /** Both are current without a direct object: neither can be called wrong. */
    EITHER;

    /**
     * The auxiliaries that are right, avoir first where both are.
     *
     * @param cod whether the sentence has a direct object, as noun or as clitic
     */
    public List<Auxiliary> admitted(boolean cod) {
        return switch (this) {
            case AVOIR -> List.of(Auxiliary.AVOIR);
            case ETRE -> List.of(Auxiliary.ETRE);
            case ETRE_OR_AVOIR_WITH_COD -> List.of(cod ? Auxiliary.AVOIR : Auxiliary.ETRE);
            case EITHER -> List.of(Auxiliary.AVOIR, Auxiliary.ETRE);
        };
    }
}
