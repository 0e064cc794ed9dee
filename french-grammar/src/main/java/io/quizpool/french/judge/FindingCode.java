package io.quizpool.french.judge;

import io.quizpool.french.grammar.Wire;

/**
 * Every reason that the judge can have against a problem; {@link #wire()} is the finding's code.
 */
enum FindingCode implements Wire {
    /** The verb is not in the verb table: nothing about it can be judged. */
    UNKNOWN_VERB,
    /** Not as many statements as the plan has briefs. */
    STATEMENT_COUNT,
    /** None of the statements, or more than one, claims to be correct. */
    CORRECT_COUNT,
    /** The distractors do not claim exactly the errors of the plan. */
    ERRORS_NOT_AS_PLANNED,
    /** A content, translation or explanation is blank. */
    BLANK,
    /** Two statements are the same but for case, spaces, apostrophes or punctuation. */
    DUPLICATE,
    /** No capital letter at the beginning. */
    NO_CAPITAL,
    /** No full stop, question mark or exclamation mark at the end. */
    NO_FINAL_PUNCTUATION,
    /** More than one sentence, or longer than a quiz can show. */
    LENGTH,
    /** A statement ends with another mark than the correct one, or has other marks within. */
    GIVEN_AWAY_BY_PUNCTUATION,
    /** An independent distractor is much longer or shorter than the correct statement. */
    GIVEN_AWAY_BY_LENGTH,
    /** A word was or was not elided before the next one. */
    ELISION,
    /** A word that no dictionary knows. */
    UNKNOWN_WORD,
    /** A determiner and its noun disagree in the correct statement. */
    DETERMINER,
    /** The verb in the planned tense cannot be made out. */
    VERB_NOT_FOUND,
    /** The subject is not the planned person. */
    SUBJECT,
    /** The objects are not the planned ones. */
    OBJECTS,
    /** A subjunctive that nothing governs, or another mood behind what governs one. */
    MOOD,
    /** The statement that claims to be correct has an error. */
    CORRECT_HAS_ERROR,
    /** A distractor differs from the correct statement otherwise than by its one named error. */
    NOT_THE_NAMED_ERROR,
    /** A distractor is right, or can be read so that it is. */
    ACCIDENTALLY_CORRECT,
    /** The explanation does not name the right form. */
    EXPLANATION
}
