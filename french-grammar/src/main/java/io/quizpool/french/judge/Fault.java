package io.quizpool.french.judge;

import io.quizpool.french.grammar.StatementError;

/** One thing that is wrong with a statement, before it is known which of a problem's it is. */
record Fault(FindingCode code, String detail) {

    /** The statement has an error of grammar although it claims to be correct. */
    static Fault error(StatementError error, String detail) {
        return new Fault(FindingCode.CORRECT_HAS_ERROR, error.wire() + ": " + detail);
    }

    /** The difference from the correct statement is not the error that the distractor names. */
    static Fault notTheError(String detail) {
        return new Fault(FindingCode.NOT_THE_NAMED_ERROR, detail);
    }

    /** What was meant as an error can be read as right. */
    static Fault right(String detail) {
        return new Fault(FindingCode.ACCIDENTALLY_CORRECT, detail);
    }

    /** The same of the sentence that a distractor says is right in its place. */
    Fault inCorrected() {
        return new Fault(code, "in the corrected sentence, " + detail);
    }

    Finding of(int statement) {
        return new Finding(code.wire(), statement, detail);
    }
}
