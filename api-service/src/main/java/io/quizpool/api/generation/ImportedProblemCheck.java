package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import io.quizpool.api.generation.ImportProblems.ImportedProblem;
import io.quizpool.api.generation.ImportProblems.ImportedStatement;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.GrammarFacts;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the shape of one problem of an import. */
final class ImportedProblemCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TOPIC = 500;
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
        ProblemType type = Objects.requireNonNullElse(given.problemType(), ProblemType.GRAMMAR);
        texts.optional(path + ".title", given.title(), LONGEST_TITLE);
        List<Statement> statements = statements(type, given.statements());
        List<String> tags = CommonFields.tags(path + ".topic_tags", given.topicTags(), errors);
        Optional<GrammarFacts> facts = Optional.empty();
        Optional<ChoiceMetadata> choice = Optional.empty();
        switch (type) {
            case GRAMMAR -> {
                texts.optional(path + ".instructions", given.instructions(), LONGEST_TEXT);
                facts = new ImportedFactsCheck(path + ".metadata", errors).check(given.metadata());
                refuseWhatIsOfChoice(given);
            }
            case MULTIPLE_CHOICE -> {
                texts.required(path + ".instructions", given.instructions(), LONGEST_TEXT);
                if (given.metadata() != null) {
                    errors.add(
                            new FieldError(
                                    path + ".metadata", "This goes with grammar problems only"));
                }
                choice = Optional.of(choice(given));
            }
        }
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(
                        new WrittenProblem(
                                type,
                                given.title(),
                                given.instructions(),
                                statements,
                                given.difficultyLevel(),
                                tags,
                                facts.orElse(null),
                                choice.orElse(null)));
    }

    private void refuseWhatIsOfChoice(ImportedProblem given) {
        refuse("topic", given.topic());
        refuse("score", given.score());
        refuse("context", given.context());
    }

    private void refuse(String field, @Nullable Object given) {
        if (given != null) {
            errors.add(
                    new FieldError(
                            path + "." + field,
                            "This goes with problem_type multiple_choice only"));
        }
    }

    private ChoiceMetadata choice(ImportedProblem given) {
        texts.optional(path + ".topic", given.topic(), LONGEST_TOPIC);
        texts.optional(path + ".context", given.context(), LONGEST_TEXT);
        if (given.score() != null && (given.score() < 1 || given.score() > 10)) {
            errors.add(
                    new FieldError(
                            path + ".score",
                            "%d is not between 1 and 10".formatted(given.score()),
                            List.of("1 to 10")));
        }
        return new ChoiceMetadata(
                stripped(given.topic()), given.score(), stripped(given.context()));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private List<Statement> statements(
            ProblemType type, @Nullable List<@Nullable ImportedStatement> given) {
        if (given == null || given.size() < 2 || given.size() > 6) {
            errors.add(
                    new FieldError(
                            path + ".statements", "This must be a list of 2 to 6 statements"));
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            statement(type, "%s.statements[%d]".formatted(path, i), given.get(i))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<Statement> statement(
            ProblemType type, String place, @Nullable ImportedStatement given) {
        if (given == null) {
            errors.add(new FieldError(place, "This must be an object"));
            return Optional.empty();
        }
        boolean correct = Boolean.TRUE.equals(given.isCorrect());
        if (given.isCorrect() == null) {
            errors.add(new FieldError(place + ".is_correct", "This is required: true or false"));
        } else {
            checkErrorType(type, place, given, correct);
        }
        if (type == ProblemType.GRAMMAR) {
            texts.required(place + ".translation", given.translation(), LONGEST_TEXT);
        } else {
            texts.optional(place + ".translation", given.translation(), LONGEST_TEXT);
        }
        return Optional.of(
                new Statement(
                        texts.required(place + ".content", given.content(), LONGEST_TEXT),
                        correct,
                        given.translation(),
                        texts.required(
                                place + ".explanation", given.explanation(), LONGEST_EXPLANATION),
                        given.errorType()));
    }

    private void checkErrorType(
            ProblemType type, String place, ImportedStatement given, boolean correct) {
        boolean expected = type == ProblemType.GRAMMAR && !correct;
        if (expected != (given.errorType() != null)) {
            errors.add(
                    new FieldError(
                            place + ".error_type",
                            expected
                                    ? "A distractor must name its error"
                                    : "Only a distractor of grammar carries one: leave it out"));
        }
    }
}
