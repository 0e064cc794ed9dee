package io.quizpool.worker.choice;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of an item whatever it is about. */
final class ChoiceForm {

    private static final int LONGEST_STEM = 1000;
    private static final int LONGEST_OPTION = 300;

    /** A key is the longest by far where it has half as much again, and this much at least. */
    private static final int FAR = 12;

    /** Shorter keys stand in a stem by accident: « is », « the », « 2 ». */
    private static final int SHORTEST_GIVEN_AWAY = 4;

    private ChoiceForm() {}

    static List<Finding> findings(ChoiceCandidate item) {
        List<Finding> findings =
                Stream.of(counts(item), texts(item), options(item))
                        .flatMap(found -> found)
                        .toList();
        return findings.isEmpty() ? key(item) : findings;
    }

    private static Stream<Finding> counts(ChoiceCandidate item) {
        List<Finding> findings = new ArrayList<>();
        if (item.options().size() != item.due()) {
            findings.add(
                    ChoiceFault.STATEMENT_COUNT.ofWhole(
                            "%d options where %d are due"
                                    .formatted(item.options().size(), item.due())));
        }
        int[] keys =
                IntStream.range(0, item.options().size())
                        .filter(i -> item.options().get(i).isCorrect())
                        .toArray();
        if (keys.length == 0) {
            findings.add(ChoiceFault.CORRECT_COUNT.ofWhole("no option is marked as correct"));
        }
        Arrays.stream(keys)
                .skip(1)
                .mapToObj(i ->
                        ChoiceFault.CORRECT_COUNT.at(
                                i, "a further option that is marked as correct; only one may be"))
                .forEach(findings::add);
        return findings.stream();
    }

    private static Stream<Finding> texts(ChoiceCandidate item) {
        Stream<Finding> stem =
                text(item.stem(), LONGEST_STEM).map(what -> what.ofWhole("the stem"));
        Stream<Finding> options =
                IntStream.range(0, item.options().size())
                        .boxed()
                        .flatMap(i -> text(item.options().get(i), i));
        return Stream.concat(stem, options);
    }

    private static Stream<Finding> text(Statement option, int place) {
        return option.explanation().isBlank()
                ? Stream.of(ChoiceFault.BLANK.at(place, "the explanation"))
                : text(option.content(), LONGEST_OPTION).map(what -> what.at(place, "the option"));
    }

    private static Stream<ChoiceFault> text(String text, int longest) {
        if (text.isBlank()) {
            return Stream.of(ChoiceFault.BLANK);
        }
        return text.strip().length() > longest ? Stream.of(ChoiceFault.LENGTH) : Stream.of();
    }

    private static Stream<Finding> options(ChoiceCandidate item) {
        List<String> plain =
                item.options().stream()
                        .map(option -> OptionText.normalised(option.content()))
                        .toList();
        Stream<Finding> repeated =
                IntStream.range(0, plain.size())
                        .filter(i -> plain.subList(0, i).contains(plain.get(i)))
                        .mapToObj(i ->
                                ChoiceFault.DUPLICATE.at(
                                        i, "the same as option " + plain.indexOf(plain.get(i))));
        Stream<Finding> referring =
                IntStream.range(0, plain.size())
                        .filter(i -> OptionText.speaksOfOthers(plain.get(i)))
                        .mapToObj(i ->
                                ChoiceFault.REFERS_TO_OPTIONS.at(
                                        i,
                                        "« %s » speaks of the other options"
                                                .formatted(item.options().get(i).content())));
        return Stream.concat(repeated, referring);
    }

    /** What gives the one key away. */
    private static List<Finding> key(ChoiceCandidate item) {
        int place =
                IntStream.range(0, item.options().size())
                        .filter(i -> item.options().get(i).isCorrect())
                        .findFirst()
                        .orElseThrow();
        String key = item.options().get(place).content().strip();
        List<String> others =
                item.options().stream()
                        .filter(option -> !option.isCorrect())
                        .map(option -> option.content().strip())
                        .toList();
        List<Finding> findings = new ArrayList<>();
        int longest = others.stream().mapToInt(String::length).max().orElse(0);
        if (key.length() >= longest + FAR && 2 * key.length() > 3 * longest) {
            findings.add(
                    ChoiceFault.KEY_LONGEST.at(
                            place,
                            "%d characters where the longest distractor has %d"
                                    .formatted(key.length(), longest)));
        }
        if (key.length() >= SHORTEST_GIVEN_AWAY
                && OptionText.contains(item.stem(), key)
                && others.stream().noneMatch(other -> OptionText.contains(item.stem(), other))) {
            findings.add(
                    ChoiceFault.STEM_CONTAINS_KEY.at(
                            place, "the stem contains « %s »".formatted(key)));
        }
        return findings;
    }
}
