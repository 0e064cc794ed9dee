package io.quizpool.french.conjugation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the dictionary of forms lists too much or too little, from {@code corrections.tsv}: tenses
 * and persons that a defective verb does not have, forms that are missing or misspelt.
 *
 * <p>A line names a lemma, the tags that it speaks of (a regular expression), all forms that are
 * right there, parted by commas, and why. Without forms it makes a gap; with forms the tags are
 * written in full, parted by {@code |}. The first line that speaks of a tag holds.
 */
final class Corrections {

    /** What is right under the tags; no forms where there are none. */
    private record Correction(Pattern tags, List<String> forms) {

        boolean covers(String tag) {
            return tags.matcher(tag).matches();
        }
    }

    private static final String FILE = "corrections.tsv";

    private final Map<String, List<Correction>> byLemma = new HashMap<>();
    private final Map<String, Set<FormDictionary.Entry>> byForm = new HashMap<>();

    private Corrections() {}

    /** Reads the file that stands beside this class. */
    static Corrections load() {
        Corrections corrections = new Corrections();
        try (InputStream file =
                Objects.requireNonNull(Corrections.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> corrections.add(cells[0], cells[1], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return corrections;
    }

    private void add(String lemma, String tags, String forms) {
        List<String> right = forms.isEmpty() ? List.of() : List.of(forms.split(","));
        byLemma.merge(
                lemma,
                List.of(new Correction(Pattern.compile(tags), right)),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        for (String form : right) {
            Arrays.stream(tags.split("\\|"))
                    .map(tag -> new FormDictionary.Entry(lemma, tag))
                    .forEach(byForm.computeIfAbsent(form, f -> new HashSet<>())::add);
        }
    }

    /** The right forms of {@code lemma} under {@code tag}; empty where the dictionary holds. */
    Optional<List<String>> forms(String lemma, String tag) {
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .filter(correction -> correction.covers(tag))
                .findFirst()
                .map(Correction::forms);
    }

    /** The entries of {@code form}, given those in the dictionary. */
    Stream<FormDictionary.Entry> entries(String form, Stream<FormDictionary.Entry> listed) {
        return Stream.concat(
                listed.filter(entry ->
                        forms(entry.lemma(), entry.tag())
                                .map(right -> right.contains(form))
                                .orElse(true)),
                byForm.getOrDefault(form, Set.of()).stream());
    }
}
