package io.quizpool.french.sentence;

import java.util.List;

/**
 * Where two wordings of a sentence part: the words that differ, with one word of company on either
 * side, as they stand in the sentences.
 */
public record Contrast(String right, String wrong) {

    /** Finds where {@code wrong} departs from {@code right}. */
    public static Contrast between(String right, String wrong) {
        List<String> one = tokens(right);
        List<String> two = tokens(wrong);
        int shorter = Math.min(one.size(), two.size());
        int start = 0;
        while (start < shorter && one.get(start).equals(two.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.get(one.size() - 1 - end).equals(two.get(two.size() - 1 - end))) {
            end++;
        }
        boolean company = start > 0 && !one.get(start - 1).endsWith(",");
        int from = company ? start - 1 : start;
        int behind = Math.max(0, end - 1);
        return new Contrast(span(one, from, behind), span(two, from, behind));
    }

    private static List<String> tokens(String sentence) {
        return List.of(sentence.replaceFirst("\\.$", "").split(" ", -1));
    }

    private static String span(List<String> tokens, int from, int behind) {
        return String.join(" ", tokens.subList(from, tokens.size() - behind));
    }
}
