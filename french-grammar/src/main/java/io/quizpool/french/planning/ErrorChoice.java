package io.quizpool.french.planning;

import io.quizpool.french.error.Distractor;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.sentence.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Chooses the errors of a problem among those that its sentence allows. */
final class ErrorChoice {

    /**
     * The errors of a problem.
     *
     * @param focus that of the first
     */
    record Chosen(GrammaticalFocus focus, List<StatementError> errors) {}

    private final ErrorCatalogue catalogue;
    private final Sentence sentence;
    private final RandomGenerator random;
    private final Map<StatementError, List<Distractor>> known = new EnumMap<>(StatementError.class);

    ErrorChoice(ErrorCatalogue catalogue, Sentence sentence, RandomGenerator random) {
        this.catalogue = catalogue;
        this.sentence = sentence;
        this.random = random;
    }

    private List<Distractor> distractors(StatementError error) {
        return known.computeIfAbsent(error, each -> catalogue.distractors(each, sentence));
    }

    /**
     * As many errors of one wanted focus as the sentence allows, then of the other wanted ones,
     * then of any; empty where there are not {@code count} that make different statements, or none
     * of a wanted focus.
     *
     * @param wanted any of these; all of them where none is named
     */
    Optional<Chosen> choose(Set<GrammaticalFocus> wanted, int count) {
        Set<GrammaticalFocus> allowed =
                wanted.isEmpty() ? EnumSet.allOf(GrammaticalFocus.class) : wanted;
        return shuffled(allowed).stream()
                .filter(this::possible)
                .findFirst()
                .flatMap(focus -> choose(focus, wanted, count));
    }

    private boolean possible(GrammaticalFocus focus) {
        return Arrays.stream(StatementError.values())
                .filter(error -> error.focus() == focus)
                .anyMatch(error -> !distractors(error).isEmpty());
    }

    private Optional<Chosen> choose(
            GrammaticalFocus focus, Set<GrammaticalFocus> wanted, int count) {
        List<StatementError> errors = new ArrayList<>();
        Set<String> contents = new HashSet<>(Set.of(sentence.wording().text()));
        add(error -> error.focus() == focus, count, errors, contents);
        add(error -> wanted.contains(error.focus()), count, errors, contents);
        add(error -> true, count, errors, contents);
        return errors.size() == count ? Optional.of(new Chosen(focus, errors)) : Optional.empty();
    }

    /** Every error once, then every second variant, and so on, until {@code count} are chosen. */
    private void add(
            Predicate<StatementError> among,
            int count,
            List<StatementError> errors,
            Set<String> contents) {
        List<StatementError> candidates =
                shuffled(Arrays.stream(StatementError.values()).filter(among).toList());
        boolean added = true;
        while (added) {
            added = false;
            for (StatementError error : candidates) {
                if (errors.size() == count) {
                    return;
                }
                int variant = Collections.frequency(errors, error);
                List<Distractor> distractors = distractors(error);
                if (variant < distractors.size()
                        && contents.add(distractors.get(variant).content())) {
                    errors.add(error);
                    added = true;
                }
            }
        }
    }

    private <T> List<T> shuffled(Collection<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled;
    }
}
