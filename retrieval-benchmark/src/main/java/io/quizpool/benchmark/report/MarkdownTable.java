package io.quizpool.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table that reads well both as Markdown and on a terminal. */
public final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table without rows. */
    public MarkdownTable(List<String> heading) {
        rows.add(heading);
    }

    /** Adds a row for each of {@code things}, with as many cells as the heading. */
    public <T> MarkdownTable with(List<T> things, Function<T, List<String>> row) {
        things.stream().map(row).forEach(rows::add);
        return this;
    }

    /** Lines of Markdown, the last without an end. */
    public String text() {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder("|");
            for (var column = 0; column < row.size(); column++) {
                line.append(' ').append(padded(row.get(column), width(column))).append(" |");
            }
            lines.add(line.toString());
        }
        lines.add(1, lines.getFirst().replaceAll("[^|]", "-"));
        return String.join("\n", lines);
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
