package io.quizpool.french.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Nobody may find the correct statement without reading French. All statements end with the same
 * mark and have the same other marks, commas aside, which belong to a sentence's opening; and a
 * distractor with a sentence of its own is about as long as the correct statement. A minimal pair
 * is that anyhow. Rule: Haladyna, Downing and Rodriguez 2002, "A review of multiple-choice
 * item-writing guidelines": keep the length of choices about equal, give no clues to the answer.
 *
 * @param lengthRatio how many times as long as the other one may be, in characters; 1 or more
 */
record FairnessCheck(double lengthRatio) {

    private static final Pattern FINAL = Pattern.compile("[.!?…]+$");
    private static final Pattern MARKS = Pattern.compile("[«»“”„\"()\\[\\]{}–—;:*_]");

    FairnessCheck {
        if (!(lengthRatio >= 1)) {
            throw new IllegalArgumentException(
                    "a length ratio of %s lets no two statements differ: take 1 or more"
                            .formatted(lengthRatio));
        }
    }

    /** What gives the statement at {@code key} away, with the statements that do. */
    Stream<Finding> findings(List<CandidateStatement> statements, int key) {
        CandidateStatement correct = statements.get(key);
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(
                        i -> faults(statements.get(i), correct).stream().map(fault -> fault.of(i)));
    }

    private List<Fault> faults(CandidateStatement statement, CandidateStatement correct) {
        List<Fault> faults = new ArrayList<>();
        String found = punctuation(statement.content());
        String due = punctuation(correct.content());
        if (!found.equals(due)) {
            faults.add(
                    new Fault(
                            FindingCode.GIVEN_AWAY_BY_PUNCTUATION,
                            "its marks are %s where the correct statement's are %s"
                                    .formatted(found, due)));
        }
        int length = statement.content().length();
        int correctLength = correct.content().length();
        if (statement.corrected() != null
                && Math.max(length, correctLength)
                        > lengthRatio * Math.min(length, correctLength)) {
            faults.add(
                    new Fault(
                            FindingCode.GIVEN_AWAY_BY_LENGTH,
                            "%d characters beside a correct statement of %d; one may be %s times as long as the other"
                                    .formatted(length, correctLength, lengthRatio)));
        }
        return faults;
    }

    /** Every kind of mark once, the final one last. */
    private static String punctuation(String content) {
        Matcher last = FINAL.matcher(content.strip());
        String ending = last.find() ? last.group() : "";
        Set<String> marks =
                MARKS.matcher(content)
                        .results()
                        .map(mark -> mark.group())
                        .collect(Collectors.toCollection(TreeSet::new));
        return "'" + String.join("", marks) + ending + "'";
    }
}
