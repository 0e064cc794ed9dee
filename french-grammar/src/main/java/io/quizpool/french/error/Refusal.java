package io.quizpool.french.error;

/** Why a distractor does not stand as one with the error that it names. */
public sealed interface Refusal {

    /** What differs, for a person. */
    String detail();

    /** The difference from the correct statement is not that error, or not that error alone. */
    record NotTheError(String detail) implements Refusal {}

    /** What was meant as an error can be read as right. */
    record Right(String detail) implements Refusal {}

    /** Shorthand for {@link NotTheError}. */
    static Refusal notTheError(String detail) {
        return new NotTheError(detail);
    }

    /** Shorthand for {@link Right}. */
    static Refusal right(String detail) {
        return new Right(detail);
    }
}
