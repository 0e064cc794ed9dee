package io.quizpool.quality.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table as Markdown has it. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(List<String> head) {
        row(head);
        row(Collections.nCopies(head.size(), "---"));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(cells -> text.append("| ").append(String.join(" | ", cells)).append(" |\n"));
        return text.toString();
    }
}
