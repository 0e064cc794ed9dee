package io.quizpool.french.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the table's files: UTF-8, tab separated, one header line, no quoting. */
final class TabSeparated {

    private TabSeparated() {}

    /** The rows of the resources {@code name-1.tsv}, {@code name-2.tsv} … as far as they go. */
    static List<Row> resources(String name) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> name + "-" + i + ".tsv")
                .map(file -> text(file).map(text -> rows(file, text)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    static List<Row> rows(String file, String text) {
        List<String> lines = text.lines().toList();
        List<String> columns =
                lines.stream()
                        .findFirst()
                        .map(header -> Arrays.asList(header.strip().split("\t")))
                        .orElseThrow(() -> new VerbDataException(file, 1, "the header is missing"));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(file, i + 1, columns, lines.get(i)));
            }
        }
        return rows;
    }

    private static Optional<String> text(String file) {
        try (@Nullable InputStream in = TabSeparated.class.getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the verb data " + file, e);
        }
    }
}
