package io.quizpool.french.planning;

import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Decides what a problem will be, within what a request allows. */
public final class Planner {

    private static final int RANDOM_TRIES = 300;
    private static final int SYSTEMATIC_TRIES = 20_000;
    private static final Conflict NOTHING_MEETS =
            new Conflict(
                    "constraints",
                    "no sentence meets all of these constraints together: drop two or more");

    private final VerbTable verbs;
    private final Drafter drafter;
    private final ErrorCatalogue errors;

    /** Plans only what {@code drafter} can write and {@code errors} can spoil. */
    public Planner(VerbTable verbs, Drafter drafter, ErrorCatalogue errors) {
        this.verbs = verbs;
        this.drafter = drafter;
        this.errors = errors;
    }

    /**
     * Why no problem can meet {@code constraints}; empty where one can. Takes milliseconds where
     * the constraints can be met, and up to a second where only a search shows that they cannot.
     */
    public List<Conflict> conflicts(Constraints constraints) {
        List<Conflict> evident = new Conflicts(verbs, constraints).all();
        return evident.isEmpty() ? unmet(constraints) : evident;
    }

    private List<Conflict> unmet(Constraints constraints) {
        if (plan(constraints, new Random(0)).isPresent()) {
            return List.of();
        }
        return List.of(
                Relaxation.of(constraints)
                        .filter(relaxed -> possible(relaxed.constraints()))
                        .findFirst()
                        .map(relaxed -> relaxed.conflict(this::possible))
                        .orElse(NOTHING_MEETS));
    }

    private boolean possible(Constraints constraints) {
        return drawn(constraints, new Random(0)).isPresent();
    }

    /**
     * A problem within {@code constraints}, each verb as likely as any other; empty where none is
     * found among random picks and then in a bounded search.
     */
    public Optional<ProblemPlan> plan(Constraints constraints, RandomGenerator random) {
        return drawn(constraints, random).or(() -> searched(constraints, random));
    }

    private Optional<ProblemPlan> drawn(Constraints constraints, RandomGenerator random) {
        Choices choices = new Choices(verbs, constraints);
        List<Verb> candidates = choices.verbs();
        List<Tense> tenses = choices.tenses();
        if (candidates.isEmpty() || tenses.isEmpty()) {
            return Optional.empty();
        }
        return Stream.generate(() -> pick(constraints, choices, candidates, tenses, random))
                .limit(RANDOM_TRIES)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Goes through what the constraints leave, in order from a random verb on. */
    private Optional<ProblemPlan> searched(Constraints constraints, RandomGenerator random) {
        Choices choices = new Choices(verbs, constraints);
        List<Tense> tenses = choices.tenses();
        return shuffled(choices.verbs(), random).stream()
                .flatMap(verb -> tenses.stream().flatMap(tense -> choices.shapes(verb, tense)))
                .distinct()
                .limit(SYSTEMATIC_TRIES)
                .flatMap(shape ->
                        plan(constraints, brief(constraints, shape, random), random).stream())
                .findFirst();
    }

    private Optional<ProblemPlan> pick(
            Constraints constraints,
            Choices choices,
            List<Verb> candidates,
            List<Tense> tenses,
            RandomGenerator random) {
        Verb verb = any(candidates, random);
        Tense tense = any(tenses, random);
        Complement complement = any(choices.complements(verb), random);
        Person person = any(choices.persons(verb, tense, complement), random);
        List<Polarity> polarities = choices.polarities();
        Polarity polarity = random.nextBoolean() ? polarities.getFirst() : any(polarities, random);
        Shape shape =
                new Shape(
                        verb,
                        tense,
                        person,
                        any(choices.genders(person), random),
                        polarity,
                        any(choices.codForms(complement), random),
                        any(choices.coiForms(complement), random));
        return plan(constraints, brief(constraints, shape, random), random);
    }

    private static SentenceBrief brief(
            Constraints constraints, Shape shape, RandomGenerator random) {
        return new SentenceBrief(
                shape.verb().infinitive(),
                shape.tense(),
                shape.person(),
                shape.gender(),
                shape.polarity(),
                shape.cod(),
                shape.coi(),
                shape.level(),
                constraints.language(),
                random.nextLong());
    }

    private Optional<ProblemPlan> plan(
            Constraints constraints, SentenceBrief brief, RandomGenerator random) {
        DifficultyLevel level = constraints.level();
        if (level != null && level != brief.level()) {
            return Optional.empty();
        }
        return drafter.draft(brief)
                .flatMap(sentence ->
                        new ErrorChoice(errors, sentence, random)
                                .choose(constraints.focuses(), constraints.statementCount() - 1))
                .map(chosen -> new ProblemPlan(brief, chosen.focus(), chosen.errors()));
    }

    private static <T> T any(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }

    private static <T> List<T> shuffled(List<T> items, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled;
    }
}
