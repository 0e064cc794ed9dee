package io.quizpool.french.sentence;

import java.util.List;

/**
 * What to compare in two wordings of a sentence: the words that differ and, unless they are the
 * direct object, all of the verb with its subject; both as they stand in their sentences.
 */
public record Contrast(String right, String wrong) {

    /** Finds where {@code wrong} departs from {@code right}; the two must differ. */
    public static Contrast between(Wording right, Wording wrong) {
        List<Word> one = right.words();
        List<Word> two = wrong.words();
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
        int from = Math.min(start, company(one, start));
        int behind = Math.min(end, one.size() - groupEnd(one));
        if (one.get(Math.min(start, one.size() - 1)).role() == Role.OBJECT) {
            behind = end;
        }
        return new Contrast(
                right.span(from, one.size() - behind), wrong.span(from, two.size() - behind));
    }

    /** Where the words begin that must be seen along with the one at {@code start}. */
    private static int company(List<Word> words, int start) {
        Role role = words.get(Math.min(start, words.size() - 1)).role();
        return role == Role.OBJECT ? start : groupStart(words);
    }

    private static int groupStart(List<Word> words) {
        int start = 0;
        while (words.get(start).role() != Role.SUBJECT && !words.get(start).role().ofVerbGroup()) {
            start++;
        }
        return start;
    }

    private static int groupEnd(List<Word> words) {
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).role().ofVerbGroup()) {
                end = i + 1;
            }
        }
        return end;
    }
}
