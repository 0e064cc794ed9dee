package io.quizpool.benchmark.pool;

import io.quizpool.model.problem.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes problems up: the same sequence each time, no two alike. One in twenty is multiple choice,
 * so that a filter by type leaves something out.
 */
public final class ProblemGenerator {

    private static final long SEED = 20_261_121;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration APART = Duration.ofSeconds(2);
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

    /** The next problem with its texts. */
    GeneratedProblem next() {
        return Wording.of(outline());
    }

    /** The next problem without its texts, which most of the time goes into. */
    public Outline outline() {
        var number = made++;
        var createdAt = FIRST.plus(APART.multipliedBy(number));
        var id =
                new UUID(
                        createdAt.toEpochMilli() << 16 | VERSION_7,
                        VARIANT | random.nextLong() >>> 2);
        var correct = random.nextInt(Wording.STATEMENTS);
        return random.nextInt(ONE_IN_CHOICE) == 0
                ? choice(number, id, createdAt, correct)
                : grammar(number, id, createdAt, correct);
    }

    private Outline grammar(int number, UUID id, Instant createdAt, int correct) {
        var verb = any(VERBS);
        var tense = facets.tense();
        var subject = any(SUBJECTS);
        return new Outline(
                number,
                id,
                createdAt,
                ProblemType.GRAMMAR,
                correct,
                verb,
                subject,
                facets.language(),
                facets.tags(),
                facets.level(),
                List.of(tense),
                facets.focuses());
    }

    private Outline choice(int number, UUID id, Instant createdAt, int correct) {
        return new Outline(
                number,
                id,
                createdAt,
                ProblemType.MULTIPLE_CHOICE,
                correct,
                "",
                "",
                facets.language(),
                facets.tags(),
                facets.level(),
                List.of(),
                List.of());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
