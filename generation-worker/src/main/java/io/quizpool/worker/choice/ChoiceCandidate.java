package io.quizpool.worker.choice;

import io.quizpool.model.problem.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written item before the judges have seen it.
 *
 * @param context what a learner may read beside the question; null where there is nothing
 * @param due how many options were asked for
 * @param language ISO 639-3 code of the item's own language
 */
public record ChoiceCandidate(
        String stem, @Nullable String context, List<Statement> options, int due, String language) {

    public ChoiceCandidate {
        options = List.copyOf(options);
    }
}
