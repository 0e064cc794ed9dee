package io.quizpool.api.generation;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.api.generation.ImportProblems.ImportedProblem;
import io.quizpool.api.http.BodyCheck;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.ImportTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the shape of an import; whether the problems are good is the judge's to say. */
@Component
class ImportCheck implements BodyCheck<ImportProblems> {

    private static final int MOST_PROBLEMS = 1000;
    private static final int MOST_ERRORS = 100;

    @Override
    public Class<ImportProblems> bodyType() {
        return ImportProblems.class;
    }

    /**
     * The import with its defaults.
     *
     * @throws FailureException with the refused values, the first hundred where there are more
     */
    @Override
    public Order check(ImportProblems body) {
        List<FieldError> errors = new ArrayList<>();
        String language = CommonFields.language(body.targetLanguageCode(), errors);
        List<String> tags = CommonFields.tags(body.topicTags(), errors);
        CommonFields.checkUser(body.userId(), errors);
        List<WrittenProblem> written = written(body.problems(), errors);
        if (!errors.isEmpty()) {
            throw new FailureException(
                    new Failure.Invalid(errors.subList(0, Math.min(MOST_ERRORS, errors.size()))));
        }
        ImportTerms terms = new ImportTerms(Boolean.TRUE.equals(body.dryRun()));
        return Order.toImport(
                GenerationSpec.ofImport(terms, language, tags), written, body.userId());
    }

    private static List<WrittenProblem> written(
            @Nullable List<@Nullable ImportedProblem> given, List<FieldError> errors) {
        if (given == null || given.isEmpty() || given.size() > MOST_PROBLEMS) {
            errors.add(new FieldError("problems", "This must be a list of 1 to 1000 problems"));
            return List.of();
        }
        List<WrittenProblem> written = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            new ImportedProblemCheck("problems[%d]".formatted(i), errors)
                    .check(given.get(i))
                    .ifPresent(written::add);
        }
        return written;
    }
}
