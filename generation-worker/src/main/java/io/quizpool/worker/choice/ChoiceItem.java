package io.quizpool.worker.choice;

import io.quizpool.french.grammar.DifficultyLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of multiple choice as it was written.
 *
 * @param options in no particular order, the key among them
 * @param score what a right answer is worth, 1 to 10
 * @param context what a learner may read beside the question; may be empty
 */
record ChoiceItem(
        String stem,
        List<Option> options,
        DifficultyLevel difficulty,
        int score,
        @Nullable String context) {

    ChoiceItem {
        options = List.copyOf(options);
    }

    /** One option. */
    record Option(String text, boolean isCorrect, String explanation) {}
}
