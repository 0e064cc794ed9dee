package io.quizpool.model.problem;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item of multiple choice is about.
 *
 * @param topic as it was asked for; null where nobody said
 * @param score what a right answer is worth, 1 to 10; null where nobody said
 * @param context what a learner may read beside the question; null where there is none
 */
public record ChoiceMetadata(
        @Nullable String topic, @Nullable Integer score, @Nullable String context)
        implements Metadata {

    @Override
    public List<GrammaticalFocus> grammaticalFocus() {
        return List.of();
    }

    @Override
    public List<Tense> tensesUsed() {
        return List.of();
    }
}
