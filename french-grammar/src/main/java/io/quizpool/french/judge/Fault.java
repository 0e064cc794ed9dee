package io.quizpool.french.judge;

import io.quizpool.french.error.Refusal;
import io.quizpool.french.grammar.StatementError;

/** One thing that is wrong with a statement, before it is known which of a problem's it is. */
record Fault(FindingCode code, String detail) {

    /** The statement has an error of grammar although it claims to be correct. */
    static Fault error(StatementError error, String detail) {
        return new Fault(FindingCode.CORRECT_HAS_ERROR, error.wire() + ": " + detail);
    }

    /** The distractor does not stand. */
    static Fault of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotTheError(String detail) ->
                    new Fault(FindingCode.NOT_THE_NAMED_ERROR, detail);
            case Refusal.Right(String detail) ->
                    new Fault(FindingCode.ACCIDENTALLY_CORRECT, detail);
        };
    }

    /** The same of the sentence that a distractor says is right in its place. */
    Fault inCorrected() {
        return new Fault(code, "in the corrected sentence, " + detail);
    }

    Finding of(int statement) {
        return new Finding(code.wire(), statement, detail);
    }
}
