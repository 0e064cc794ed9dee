package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.RequestedConstraints;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what a request for items of multiple choice has of its own. */
final class ChoiceCheck {

    private static final int LONGEST_TOPIC = 500;

    private ChoiceCheck() {}

    /** The request with its defaults; adds to {@code errors}. */
    static GenerationSpec check(
            GenerateProblems body,
            int options,
            String language,
            List<String> tags,
            List<FieldError> errors) {
        String topic = new TextCheck(errors).required("topic", body.topic(), LONGEST_TOPIC);
        RequestedConstraints constraints =
                Objects.requireNonNullElse(body.constraints(), RequestedConstraints.NONE);
        DifficultyLevel level = constraints.difficultyLevel();
        RequestedConstraints allowed =
                new RequestedConstraints(null, null, null, null, null, null, level);
        if (!constraints.equals(allowed)) {
            errors.add(
                    new FieldError(
                            "constraints",
                            "With multiple_choice only difficulty_level can be set here"));
        }
        refuse("focus", body.focus(), errors);
        refuse("strategy", body.strategy(), errors);
        return GenerationSpec.ofChoice(topic.strip(), level, options, language, tags);
    }

    private static void refuse(String field, @Nullable Object given, List<FieldError> errors) {
        if (given != null) {
            errors.add(new FieldError(field, "This goes with problem_type grammar only"));
        }
    }
}
