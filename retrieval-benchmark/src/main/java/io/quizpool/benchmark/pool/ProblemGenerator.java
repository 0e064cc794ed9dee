package io.quizpool.benchmark.pool;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.ProblemMetadata;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes problems up: the same sequence each time, no two alike, each about as long as the
 * composer's (1,400 bytes of statements). One in twenty is multiple choice, so that a filter by
 * type leaves something out.
 */
final class ProblemGenerator {

    private static final long SEED = 20_261_121;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration APART = Duration.ofSeconds(2);
    private static final int STATEMENTS = 4;
    private static final int ONE_IN_CHOICE = 20;
    private static final long VERSION_7 = 7L << 12;
    private static final long VARIANT = 0b10L << 62;
    private static final List<String> VERBS =
            List.of("comparer", "prévenir", "amuser", "choisir", "vendre", "écrire", "partir");
    private static final List<String> SUBJECTS =
            List.of("je", "tu", "il", "les deux sœurs", "nous", "vous", "les enfants");

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Facets facets = new Facets(random);
    private int made;

    GeneratedProblem next() {
        var number = made++;
        var createdAt = FIRST.plus(APART.multipliedBy(number));
        var id =
                new UUID(
                        createdAt.toEpochMilli() << 16 | VERSION_7,
                        VARIANT | random.nextLong() >>> 2);
        var correct = random.nextInt(STATEMENTS);
        return random.nextInt(ONE_IN_CHOICE) == 0
                ? choice(number, id, createdAt, correct)
                : grammar(number, id, createdAt, correct);
    }

    private GeneratedProblem grammar(int number, UUID id, Instant createdAt, int correct) {
        var verb = any(VERBS);
        var tense = facets.tense();
        var subject = any(SUBJECTS);
        return new GeneratedProblem(
                id,
                ProblemType.GRAMMAR,
                "%s de « %s »".formatted(tense.french(), verb),
                ("Choose the sentence that is correct in standard written French and fits this: the verb"
                                + " « %s » stands in the %s; a pronoun stands for « les enfants ».")
                        .formatted(verb, tense.french()),
                sentences(number, verb, tense, subject, correct),
                correct,
                facets.language(),
                facets.tags(),
                facets.level(),
                new ProblemMetadata(
                        verb,
                        List.of(tense),
                        facets.focuses(),
                        Person.ELLES,
                        Polarity.NE_PAS,
                        true,
                        true,
                        false,
                        ObjectForm.PRONOUN,
                        ObjectForm.ABSENT),
                createdAt);
    }

    private List<Statement> sentences(
            int number, String verb, Tense tense, String subject, int correct) {
        var statements = new ArrayList<Statement>();
        for (var i = 0; i < STATEMENTS; i++) {
            var content =
                    "Dans ce cas, %s n'auraient pas %s les %d exercices de la leçon %d."
                            .formatted(subject, verb, i, number);
            statements.add(
                    new Statement(
                            content,
                            i == correct,
                            "In that case, they would not have done exercise %d of lesson %d."
                                    .formatted(i, number),
                            i == correct
                                    ? "« %s » is the %s for « %s »: the auxiliary and the past participle. The participle agrees with the direct object before it, and « ne » and « pas » enclose the auxiliary."
                                            .formatted(verb, tense.french(), subject)
                                    : "The pronoun stands before the auxiliary of « %s ». Write « %s ne les auraient pas %s »."
                                            .formatted(verb, subject, verb),
                            i == correct ? null : StatementError.CLITIC_PLACEMENT));
        }
        return statements;
    }

    private GeneratedProblem choice(int number, UUID id, Instant createdAt, int correct) {
        var statements = new ArrayList<Statement>();
        for (var i = 0; i < STATEMENTS; i++) {
            statements.add(
                    new Statement(
                            "The river with the number %d".formatted(number + i),
                            i == correct,
                            null,
                            "It is named on every map of the region, on sheet %d and on those beside it."
                                    .formatted(number % 97 + i),
                            null));
        }
        return new GeneratedProblem(
                id,
                ProblemType.MULTIPLE_CHOICE,
                "Rivers of Europe",
                "Which river flows through the town with the number %d?".formatted(number),
                statements,
                correct,
                facets.language(),
                facets.tags(),
                facets.level(),
                new ChoiceMetadata("Rivers of Europe", 5, null),
                createdAt);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
