package io.quizpool.french.verb;

/** A line of the verb data cannot be read; nothing of the table is loaded until it is corrected. */
public class VerbDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VerbDataException(String file, int line, String problem) {
        super(
                "The verb table is not loaded: %s, line %d: %s. Correct the line."
                        .formatted(file, line, problem));
    }
}
