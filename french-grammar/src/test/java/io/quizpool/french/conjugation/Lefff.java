package io.quizpool.french.conjugation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The forms that the Lefff gives, from the extract that {@code cross-check/extract.js} wrote. */
final class Lefff {

    private static final String EXTRACT = "lefff/forms.tsv";
    private static final String NO_FORM = "-";

    private final Map<String, Map<String, List<Optional<String>>>> verbs = new HashMap<>();

    static Lefff load() throws IOException {
        Lefff lefff = new Lefff();
        try (InputStream file =
                Objects.requireNonNull(Lefff.class.getResourceAsStream(EXTRACT), EXTRACT)) {
            List<List<String>> rows =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList();
            rows.stream().skip(1).forEach(row -> lefff.add(rows.getFirst(), row));
        }
        return lefff;
    }

    private void add(List<String> columns, List<String> row) {
        for (String infinitive : row.getFirst().split(",", -1)) {
            String start =
                    infinitive.substring(0, infinitive.length() - Integer.parseInt(row.get(1)));
            Map<String, List<Optional<String>>> tenses = new HashMap<>();
            for (int i = 2; i < row.size(); i++) {
                List<Optional<String>> forms = new ArrayList<>();
                for (String ending : row.get(i).split(",", -1)) {
                    forms.add(
                            ending.equals(NO_FORM)
                                    ? Optional.empty()
                                    : Optional.of(start + ending));
                }
                tenses.put(columns.get(i), forms);
            }
            verbs.put(infinitive, tenses);
        }
    }

    boolean knows(String infinitive) {
        return verbs.containsKey(infinitive);
    }

    /**
     * The forms of a tense for je, tu, il, nous, vous, ils, or those of {@code participe} for
     * masculine singular, masculine plural, feminine singular, feminine plural.
     */
    List<Optional<String>> forms(String infinitive, String tense) {
        return Objects.requireNonNull(
                Objects.requireNonNull(verbs.get(infinitive), infinitive).get(tense), tense);
    }
}
