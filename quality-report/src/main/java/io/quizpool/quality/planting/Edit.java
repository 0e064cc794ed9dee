package io.quizpool.quality.planting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one sentence becomes another: the words from one place to before another are replaced. A word
 * ends with its space, apostrophe or hyphen.
 */
record Edit(int from, int to, List<String> words) {

    static Edit between(String right, String wrong) {
        List<String> old = words(right);
        List<String> changed = words(wrong);
        int shorter = Math.min(old.size(), changed.size());
        int start = 0;
        while (start < shorter && old.get(start).equals(changed.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.get(old.size() - 1 - end).equals(changed.get(changed.size() - 1 - end))) {
            end++;
        }
        return new Edit(start, old.size() - end, changed.subList(start, changed.size() - end));
    }

    /** Whether at least one word stands between the two, so that neither bears on the other. */
    boolean apart(Edit other) {
        return to < other.from || other.to < from;
    }

    /** {@code right} with this and another edit. */
    String with(Edit other, String right) {
        List<String> edited = new ArrayList<>(words(right));
        Stream.of(this, other)
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> {
                    List<String> replaced = edited.subList(edit.from(), edit.to());
                    replaced.clear();
                    replaced.addAll(edit.words());
                });
        return String.join("", edited);
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split("(?<=[ '’-])"));
    }
}
