package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.RequestedConstraints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the {@code constraints} of a generation request: each, and then all together. */
@Component
class ConstraintsCheck {

    private static final int MOST_VERBS = 200;

    private final VerbTable verbs;
    private final Planner planner;

    ConstraintsCheck(VerbTable verbs, Planner planner) {
        this.verbs = verbs;
        this.planner = planner;
    }

    /** The constraints with infinitives as the verb table writes them; adds to {@code errors}. */
    RequestedConstraints check(@Nullable RequestedConstraints given, List<FieldError> errors) {
        if (given == null) {
            return RequestedConstraints.NONE;
        }
        return new RequestedConstraints(
                distinct(given.grammaticalFocus()),
                infinitives(given.verbInfinitives(), errors),
                distinct(given.tensesUsed()),
                given.includesNegation(),
                given.includesCod(),
                given.includesCoi(),
                given.difficultyLevel());
    }

    /** Why no problem can meet all constraints of {@code spec}; empty where some can. */
    List<FieldError> contradictions(GenerationSpec spec) {
        return planner.conflicts(spec.grammar()).stream()
                .map(conflict -> new FieldError(path(conflict.field(), spec), conflict.message()))
                .toList();
    }

    /** Where the body holds what the planner calls {@code field}. */
    private static String path(String field, GenerationSpec spec) {
        return switch (field) {
            case "statement_count", "constraints" -> field;
            case "grammatical_focus" ->
                    spec.focus() == null ? "constraints.grammatical_focus" : "focus";
            default -> "constraints." + field;
        };
    }

    private @Nullable List<String> infinitives(
            @Nullable List<String> given, List<FieldError> errors) {
        if (given == null) {
            return null;
        }
        if (given.size() > MOST_VERBS) {
            errors.add(
                    new FieldError(
                            "constraints.verb_infinitives", "At most 200 verbs can be named"));
            return null;
        }
        List<String> known = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String infinitive = given.get(i);
            verbs.find(infinitive)
                    .map(Verb::infinitive)
                    .ifPresentOrElse(known::add, unknownVerb(i, infinitive, errors));
        }
        return known.stream().distinct().toList();
    }

    private static Runnable unknownVerb(int index, String infinitive, List<FieldError> errors) {
        return () ->
                errors.add(
                        new FieldError(
                                "constraints.verb_infinitives[%d]".formatted(index),
                                "'%s' is no verb that is known: GET /api/v1/verbs lists them"
                                        .formatted(FieldError.shortened(infinitive))));
    }

    private static <T> @Nullable List<T> distinct(@Nullable List<T> given) {
        return given == null ? null : given.stream().distinct().toList();
    }
}
