package io.quizpool.api.generation;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.api.http.BodyCheck;
import io.quizpool.api.http.LanguageCodes;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a generation request as a whole and says everything that is wrong with it at once. */
@Component
class OrderCheck implements BodyCheck<GenerateProblems> {

    private static final Pattern TAG = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 50;
    private static final int LONGEST_USER_ID = 200;

    private final ConstraintsCheck constraints;

    OrderCheck(ConstraintsCheck constraints) {
        this.constraints = constraints;
    }

    @Override
    public Class<GenerateProblems> bodyType() {
        return GenerateProblems.class;
    }

    /**
     * The request with its defaults.
     *
     * @throws FailureException with every refused value
     */
    @Override
    public Order check(GenerateProblems body) {
        List<FieldError> errors = new ArrayList<>();
        refuseWhatIsNotAvailable(body, errors);
        int count = between("count", 1, 1000, body.count(), 1, errors);
        int statements = between("statement_count", 2, 6, body.statementCount(), 4, errors);
        String language = Objects.requireNonNullElse(body.targetLanguageCode(), "eng");
        LanguageCodes.refusal("target_language_code", language).ifPresent(errors::add);
        List<String> tags = tags(body.topicTags(), errors);
        if (body.userId() != null
                && (body.userId().isBlank() || body.userId().length() > LONGEST_USER_ID)) {
            errors.add(new FieldError("user_id", "This must be 1 to 200 characters"));
        }
        GenerationSpec spec =
                new GenerationSpec(
                        ProblemType.GRAMMAR,
                        constraints.check(body.constraints(), errors),
                        body.focus(),
                        statements,
                        language,
                        tags,
                        Objects.requireNonNullElse(
                                body.strategy(), GenerationStrategy.MINIMAL_PAIRS));
        if (errors.isEmpty()) {
            errors.addAll(constraints.contradictions(spec));
        }
        if (!errors.isEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
        return new Order(spec, count, body.userId());
    }

    private static void refuseWhatIsNotAvailable(GenerateProblems body, List<FieldError> errors) {
        if (body.problemType() == ProblemType.MULTIPLE_CHOICE) {
            errors.add(
                    new FieldError(
                            "problem_type",
                            "multiple_choice is not available in this version",
                            List.of(ProblemType.GRAMMAR.wire())));
        }
        if (body.priority() != null) {
            errors.add(
                    new FieldError(
                            "priority", "This is not available in this version: leave it out"));
        }
        if (body.callbackUrl() != null) {
            errors.add(
                    new FieldError(
                            "callback_url",
                            "This is not available in this version: leave it out and poll"
                                    + " status_url"));
        }
    }

    private static int between(
            String field,
            int least,
            int most,
            @Nullable Integer given,
            int otherwise,
            List<FieldError> errors) {
        int value = given == null ? otherwise : given;
        if (value < least || value > most) {
            errors.add(
                    new FieldError(
                            field,
                            "%d is not between %d and %d".formatted(value, least, most),
                            List.of("%d to %d".formatted(least, most))));
        }
        return value;
    }

    private static List<String> tags(
            @Nullable List<@Nullable String> given, List<FieldError> errors) {
        List<String> tags = new ArrayList<>();
        List<@Nullable String> asked = given == null ? List.of() : given;
        if (asked.size() > MOST_TAGS) {
            errors.add(new FieldError("topic_tags", "At most 20 tags are kept"));
        }
        for (int i = 0; i < asked.size(); i++) {
            String tag = asked.get(i);
            if (tag == null || tag.length() > LONGEST_TAG || !TAG.matcher(tag).matches()) {
                errors.add(
                        new FieldError(
                                "topic_tags[%d]".formatted(i),
                                "A tag is 1 to 50 lower-case letters and digits, words joined by -"
                                        + " or _"));
            } else if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
