package io.quizpool.worker.choice;

import io.quizpool.french.grammar.Wire;
import io.quizpool.french.judge.Finding;

/** Every reason that the judge can have against an item; its name in lower case is the code. */
enum ChoiceFault implements Wire {
    /** Not as many options as were asked for. */
    STATEMENT_COUNT,
    /** None of the options, or more than one, is marked as correct. */
    CORRECT_COUNT,
    /** Stem, option or explanation is blank. */
    BLANK,
    /** Longer than a quiz can show. */
    LENGTH,
    /** Two options are the same but for case, spaces and final punctuation. */
    DUPLICATE,
    /** An option speaks of the others, as "all of the above" does. */
    REFERS_TO_OPTIONS,
    /** The key is the longest option by far, which gives it away. */
    KEY_LONGEST,
    /** The stem contains the key and no other option, which gives it away. */
    STEM_CONTAINS_KEY,
    /** The pool has an item whose stem is nearly the same. */
    NEAR_DUPLICATE;

    Finding at(int option, String detail) {
        return new Finding(wire(), option, detail);
    }

    Finding ofWhole(String detail) {
        return at(-1, detail);
    }
}
