package io.quizpool.worker.choice;

import io.quizpool.model.problem.Statement;
import java.util.List;

/**
 * A written item before the judge has seen it.
 *
 * @param due how many options were asked for
 * @param language ISO 639-3 code of the item's own language
 */
public record ChoiceCandidate(String stem, List<Statement> options, int due, String language) {

    public ChoiceCandidate {
        options = List.copyOf(options);
    }
}
