package io.quizpool.api.generation;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.api.http.BodyCheck;
import io.quizpool.api.webhook.destination.CallbackUrls;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestPriority;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a generation request as a whole and says everything that is wrong with it at once. */
@Component
class OrderCheck implements BodyCheck<GenerateProblems> {

    private final ConstraintsCheck constraints;
    private final CallbackUrls callbackUrls;

    OrderCheck(ConstraintsCheck constraints, CallbackUrls callbackUrls) {
        this.constraints = constraints;
        this.callbackUrls = callbackUrls;
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
        int count = between("count", 1, 1000, body.count(), 1, errors);
        int statements = between("statement_count", 2, 6, body.statementCount(), 4, errors);
        String language = CommonFields.language(body.targetLanguageCode(), errors);
        List<String> tags = CommonFields.tags(body.topicTags(), errors);
        CommonFields.checkUser(body.userId(), errors);
        checkCallbackUrl(body.callbackUrl(), errors);
        GenerationSpec spec =
                body.problemType() == ProblemType.MULTIPLE_CHOICE
                        ? ChoiceCheck.check(body, statements, language, tags, errors)
                        : grammar(body, statements, language, tags, errors);
        if (!errors.isEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
        return Order.toWrite(
                spec,
                count,
                body.userId(),
                Objects.requireNonNullElse(body.priority(), RequestPriority.NORMAL),
                body.callbackUrl());
    }

    private GenerationSpec grammar(
            GenerateProblems body,
            int statements,
            String language,
            List<String> tags,
            List<FieldError> errors) {
        if (body.topic() != null) {
            errors.add(new FieldError("topic", "This goes with problem_type multiple_choice only"));
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
        return spec;
    }

    private void checkCallbackUrl(@Nullable String url, List<FieldError> errors) {
        if (url != null) {
            callbackUrls
                    .refusal(url)
                    .map(message -> new FieldError("callback_url", message))
                    .ifPresent(errors::add);
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
}
