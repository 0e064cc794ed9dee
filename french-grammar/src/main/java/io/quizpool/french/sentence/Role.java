package io.quizpool.french.sentence;

/** What fills a place in a sentence. */
public enum Role {
    /**
     * What stands before the subject: a time adverb, or a governing clause with its {@code que}.
     */
    OPENING,
    SUBJECT,
    NE,
    REFLEXIVE,
    /** The clitic of a direct object. */
    DIRECT,
    /** The clitic of an indirect object. */
    INDIRECT,
    Y,
    EN,
    /** The verb that carries the tense: the auxiliary, where the tense is compound. */
    FINITE,
    /** {@code pas, plus, jamais}. */
    NEGATOR,
    /** A short adverb behind the finite verb. */
    ADVERB,
    PARTICIPLE,
    /** The direct object as a noun phrase. */
    OBJECT,
    /** Whatever else follows the verb. */
    COMPLEMENT;

    /** Whether the word leans on the verb. */
    public boolean clitic() {
        return switch (this) {
            case REFLEXIVE, DIRECT, INDIRECT, Y, EN -> true;
            default -> false;
        };
    }

    boolean ofVerbGroup() {
        return this != OPENING && this != SUBJECT && this != OBJECT && this != COMPLEMENT;
    }

    /** Whether a clitic before a word of this role loses its vowel to one. */
    boolean drawsElision() {
        return clitic() || this == FINITE || this == PARTICIPLE;
    }
}
