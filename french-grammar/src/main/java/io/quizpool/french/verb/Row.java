package io.quizpool.french.verb;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of a tab-separated file: its cells by the name of their column. The last columns may be
 * optional: the header marks them with a question mark, and a line may end before them.
 */
final class Row {

    private static final String OPTIONAL = "?";

    private final String file;
    private final int line;
    private final Map<String, String> cells = new HashMap<>();

    /** Reads {@code line}, counted from 1, under the columns of the file's header. */
    Row(String file, int line, List<String> columns, String text) {
        this.file = file;
        this.line = line;
        List<String> values = Arrays.asList(text.split("\t", -1));
        long due = columns.stream().filter(column -> !column.endsWith(OPTIONAL)).count();
        if (values.size() < due || values.size() > columns.size()) {
            throw problem(
                    "has %d cells where %d are due (%s)"
                            .formatted(values.size(), due, String.join(", ", columns)));
        }
        for (int i = 0; i < columns.size(); i++) {
            cells.put(
                    columns.get(i).replace(OPTIONAL, ""),
                    i < values.size() ? values.get(i).strip() : "");
        }
    }

    /** The cell, empty where nothing stands in it. */
    String cell(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw problem("the header lacks the column '" + column + "'");
        }
        return value;
    }

    String required(String column) {
        String value = cell(column);
        if (value.isEmpty()) {
            throw problem(column + " is empty");
        }
        return value;
    }

    /** The entries of a cell that lists one or more, apart at {@code separator}. */
    List<String> list(String column, Pattern separator) {
        return separator.splitAsStream(required(column)).map(String::strip).toList();
    }

    /** The meaning of the cell's word; a word that {@code meanings} lacks is a problem. */
    <T> T oneOf(String column, Map<String, T> meanings) {
        T meaning = meanings.get(cell(column));
        if (meaning == null) {
            throw unknown(column, meanings.keySet());
        }
        return meaning;
    }

    VerbDataException unknown(String column, Collection<String> allowed) {
        return problem(
                "%s '%s' is none of %s"
                        .formatted(column, cell(column), allowed.stream().sorted().toList()));
    }

    VerbDataException problem(String problem) {
        return new VerbDataException(file, line, problem);
    }
}
