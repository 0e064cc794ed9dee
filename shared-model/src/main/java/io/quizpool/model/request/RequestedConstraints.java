package io.quizpool.model.request;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code constraints} of a generation request, as asked: null or empty allows anything. */
public record RequestedConstraints(
        @Nullable List<GrammaticalFocus> grammaticalFocus,
        @Nullable List<String> verbInfinitives,
        @Nullable List<Tense> tensesUsed,
        @Nullable Boolean includesNegation,
        @Nullable Boolean includesCod,
        @Nullable Boolean includesCoi,
        @Nullable DifficultyLevel difficultyLevel) {

    /** Constraints that allow anything. */
    public static final RequestedConstraints NONE =
            new RequestedConstraints(null, null, null, null, null, null, null);
}
