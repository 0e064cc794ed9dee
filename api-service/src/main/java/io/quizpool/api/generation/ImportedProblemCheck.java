package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import io.quizpool.api.generation.ImportProblems.ImportedProblem;
import io.quizpool.api.generation.ImportProblems.ImportedStatement;
import io.quizpool.model.problem.GrammarFacts;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the shape of one problem of an import. */
final class ImportedProblemCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_EXPLANATION = 2000;

    private final String path;
    private final List<FieldError> errors;
    private final TextCheck texts;

    /**
     * @param path where the body holds the problem
     * @param errors gets whatever is refused
     */
    ImportedProblemCheck(String path, List<FieldError> errors) {
        this.path = path;
        this.errors = errors;
        this.texts = new TextCheck(errors);
    }

    /** The problem with its defaults; empty where something is refused. */
    Optional<WrittenProblem> check(@Nullable ImportedProblem given) {
        if (given == null) {
            errors.add(new FieldError(path, "This must be an object"));
            return Optional.empty();
        }
        int before = errors.size();
        if (given.problemType() == ProblemType.MULTIPLE_CHOICE) {
            errors.add(
                    new FieldError(
                            path + ".problem_type",
                            "multiple_choice is not imported in this version",
                            List.of(ProblemType.GRAMMAR.wire())));
        }
        texts.optional(path + ".title", given.title(), LONGEST_TITLE);
        texts.optional(path + ".instructions", given.instructions(), LONGEST_TEXT);
        List<Statement> statements = statements(given.statements());
        Optional<GrammarFacts> facts =
                new ImportedFactsCheck(path + ".metadata", errors).check(given.metadata());
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(
                        new WrittenProblem(
                                ProblemType.GRAMMAR,
                                given.title(),
                                given.instructions(),
                                statements,
                                given.difficultyLevel(),
                                facts.orElseThrow()));
    }

    private List<Statement> statements(@Nullable List<@Nullable ImportedStatement> given) {
        if (given == null || given.size() < 2 || given.size() > 6) {
            errors.add(
                    new FieldError(
                            path + ".statements", "This must be a list of 2 to 6 statements"));
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            statement("%s.statements[%d]".formatted(path, i), given.get(i))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<Statement> statement(String place, @Nullable ImportedStatement given) {
        if (given == null) {
            errors.add(new FieldError(place, "This must be an object"));
            return Optional.empty();
        }
        boolean correct = Boolean.TRUE.equals(given.isCorrect());
        if (given.isCorrect() == null) {
            errors.add(new FieldError(place + ".is_correct", "This is required: true or false"));
        } else if (correct != (given.errorType() == null)) {
            errors.add(
                    new FieldError(
                            place + ".error_type",
                            correct
                                    ? "The correct statement carries no error: leave it out"
                                    : "A distractor must name its error"));
        }
        return Optional.of(
                new Statement(
                        texts.required(place + ".content", given.content(), LONGEST_TEXT),
                        correct,
                        texts.required(place + ".translation", given.translation(), LONGEST_TEXT),
                        texts.required(
                                place + ".explanation", given.explanation(), LONGEST_EXPLANATION),
                        given.errorType()));
    }
}
