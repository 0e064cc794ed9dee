package io.quizpool.worker.imports;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.GrammarFacts;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems as a teacher would write them. */
final class WrittenProblems {

    private WrittenProblems() {}

    /** A right one; another for each {@code day}, such as {@code lundi}. */
    static WrittenProblem good(String day) {
        return came(day, "Elle est venue %s.", "Elle a venue %s.");
    }

    /** One whose correct statement has the wrong auxiliary. */
    static WrittenProblem wrongKey(String day) {
        return came(day, "Elle a venue %s.", "Elle est venu %s.");
    }

    /** « La pomme » behind a pronoun, which only the question can know. */
    static WrittenProblem pronoun(@Nullable String instructions) {
        return new WrittenProblem(
                ProblemType.GRAMMAR,
                "A pronoun",
                instructions,
                List.of(
                        statement("Je la mange.", null, "« la »"),
                        statement(
                                "Je le mange.",
                                StatementError.WRONG_PRONOUN_GENDER,
                                "not « le » but « la »")),
                null,
                List.of(),
                new GrammarFacts(
                        "manger",
                        Tense.PRESENT,
                        Person.JE,
                        Gender.FEMININE,
                        Polarity.AFFIRMATIVE,
                        ObjectForm.PRONOUN,
                        ObjectForm.ABSENT,
                        null,
                        new GrammarFacts.Antecedent(
                                "la pomme", Gender.FEMININE, GrammaticalNumber.SINGULAR),
                        null),
                null);
    }

    /** An item whose question asks about {@code town}; its second option is {@code other}. */
    static WrittenProblem item(String town, String other) {
        return new WrittenProblem(
                ProblemType.MULTIPLE_CHOICE,
                null,
                "Which river flows through the old town of %s?".formatted(town),
                List.of(
                        new Statement("The Loire", true, null, "It does.", null),
                        new Statement(other, false, null, "It does not.", null)),
                null,
                List.of("rivers", "imported"),
                null,
                new ChoiceMetadata("Rivers", 7, "A town on the water."));
    }

    private static WrittenProblem came(String day, String correct, String wrong) {
        return new WrittenProblem(
                ProblemType.GRAMMAR,
                null,
                null,
                List.of(
                        statement(correct.formatted(day), null, "« Est » is right."),
                        statement(
                                wrong.formatted(day),
                                StatementError.WRONG_AUXILIARY,
                                "« Venir » takes « est ».")),
                null,
                List.of(),
                new GrammarFacts(
                        "venir",
                        Tense.PASSE_COMPOSE,
                        Person.ELLE,
                        Gender.FEMININE,
                        Polarity.AFFIRMATIVE,
                        ObjectForm.ABSENT,
                        ObjectForm.ABSENT,
                        null,
                        null,
                        null),
                null);
    }

    private static Statement statement(
            String content, @Nullable StatementError error, String explanation) {
        return new Statement(content, error == null, "The translation.", explanation, error);
    }
}
