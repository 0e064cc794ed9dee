package io.quizpool.simulator.answer;

import io.quizpool.french.grammar.StatementError;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest statements that the model wrote, each with the name of its error: what the model goes
 * by when it is asked to judge.
 */
final class OwnStatements {

    static final String NO_ERROR = "none";
    private static final String OTHER = "other";

    /** A problem is judged soon after it is written; a long benchmark must not fill the memory. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, String> errors = new LinkedHashMap<>();

    void remember(String content, @Nullable StatementError error) {
        remember(content, error == null ? NO_ERROR : error.wire());
    }

    /** An option of multiple choice, which is right or wrong and has no error with a name. */
    void remember(String option, boolean correct) {
        remember(option, correct ? NO_ERROR : OTHER);
    }

    private synchronized void remember(String content, String error) {
        errors.put(content, error);
        if (errors.size() > REMEMBERED) {
            Iterator<String> eldest = errors.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    /** The name of its error, {@code none}, or {@code other} for what somebody else wrote. */
    synchronized String errorIn(String content) {
        return errors.getOrDefault(content, OTHER);
    }
}
