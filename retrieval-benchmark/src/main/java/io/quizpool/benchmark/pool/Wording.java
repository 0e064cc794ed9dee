package io.quizpool.benchmark.pool;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.Metadata;
import io.quizpool.model.problem.ProblemMetadata;
import io.quizpool.model.problem.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes the texts of a problem, about as long as the composer's: 1,400 bytes of statements. */
final class Wording {

    static final int STATEMENTS = 4;

    private Wording() {}

    static GeneratedProblem of(Outline outline) {
        return switch (outline.type()) {
            case GRAMMAR -> grammar(outline, outline.tenses().getFirst());
            case MULTIPLE_CHOICE -> choice(outline);
        };
    }

    private static GeneratedProblem grammar(Outline outline, Tense tense) {
        return problem(
                outline,
                "%s de « %s »".formatted(tense.french(), outline.verb()),
                ("Choose the sentence that is correct in standard written French and fits this: the verb"
                                + " « %s » stands in the %s; a pronoun stands for « les enfants ».")
                        .formatted(outline.verb(), tense.french()),
                sentences(outline, tense),
                new ProblemMetadata(
                        outline.verb(),
                        outline.tenses(),
                        outline.focuses(),
                        Person.ELLES,
                        Polarity.NE_PAS,
                        true,
                        true,
                        false,
                        ObjectForm.PRONOUN,
                        ObjectForm.ABSENT));
    }

    private static List<Statement> sentences(Outline outline, Tense tense) {
        var statements = new ArrayList<Statement>();
        for (var i = 0; i < STATEMENTS; i++) {
            var content =
                    "Dans ce cas, %s n'auraient pas %s les %d exercices de la leçon %d."
                            .formatted(outline.subject(), outline.verb(), i, outline.number());
            statements.add(
                    new Statement(
                            content,
                            i == outline.correctAnswerIndex(),
                            "In that case, they would not have done exercise %d of lesson %d."
                                    .formatted(i, outline.number()),
                            i == outline.correctAnswerIndex()
                                    ? "« %s » is the %s for « %s »: the auxiliary and the past participle. The participle agrees with the direct object before it, and « ne » and « pas » enclose the auxiliary."
                                            .formatted(
                                                    outline.verb(),
                                                    tense.french(),
                                                    outline.subject())
                                    : "The pronoun stands before the auxiliary of « %s ». Write « %s ne les auraient pas %s »."
                                            .formatted(
                                                    outline.verb(),
                                                    outline.subject(),
                                                    outline.verb()),
                            i == outline.correctAnswerIndex()
                                    ? null
                                    : StatementError.CLITIC_PLACEMENT));
        }
        return statements;
    }

    private static GeneratedProblem choice(Outline outline) {
        var number = outline.number();
        var statements = new ArrayList<Statement>();
        for (var i = 0; i < STATEMENTS; i++) {
            statements.add(
                    new Statement(
                            "The river with the number %d".formatted(number + i),
                            i == outline.correctAnswerIndex(),
                            null,
                            "It is named on every map of the region, on sheet %d and on those beside it."
                                    .formatted(number % 97 + i),
                            null));
        }
        return problem(
                outline,
                "Rivers of Europe",
                "Which river flows through the town with the number %d?".formatted(number),
                statements,
                new ChoiceMetadata("Rivers of Europe", 5, null));
    }

    private static GeneratedProblem problem(
            Outline outline,
            String title,
            String instructions,
            List<Statement> statements,
            Metadata metadata) {
        return new GeneratedProblem(
                outline.id(),
                outline.type(),
                title,
                instructions,
                statements,
                outline.correctAnswerIndex(),
                outline.language(),
                outline.tags(),
                outline.level(),
                metadata,
                outline.createdAt());
    }
}
