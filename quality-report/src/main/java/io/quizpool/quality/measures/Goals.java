package io.quizpool.quality.measures;

import java.util.List;

/** What is asked of the judges beside what they reach. */
public final class Goals {

    private Goals() {}

    /** A row for each goal; {@code all} is the name under which the whole panel was timed. */
    public static String table(Recall recall, FalseAlarms alarms, Times times, String all) {
        MarkdownTable table = new MarkdownTable(List.of("goal", "reached"));
        table.row(
                List.of(
                        "at least 99 % of planted faults of every verb-group error are caught",
                        "of the least caught one, " + recall.worst()));
        table.row(List.of("at most 1 % of good problems are refused", alarms.share()));
        table.row(
                List.of(
                        "less than 15 ms a problem on one core, after warm-up",
                        "99 in 100 below " + times.mostly(all)));
        return table.toString();
    }
}
