package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.sentence.Opening.Aspect;
import io.quizpool.french.sentence.Opening.Sense;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The openings that sound natural before each tense and polarity, from {@code openings.tsv}. No
 * governing clause there is negated, and none takes a <i>ne</i> that denies nothing.
 */
public final class Openings {

    private static final String FILE = "openings.tsv";

    private final Map<Tense, Map<Polarity, List<Opening>>> openings = new EnumMap<>(Tense.class);

    private Openings() {}

    /** Reads the table that stands beside this class. */
    public static Openings load() {
        Openings table = new Openings();
        try (InputStream file =
                Objects.requireNonNull(Openings.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return table;
    }

    private void add(String[] cells) {
        Opening opening =
                new Opening(
                        cells[2],
                        cells[3],
                        Sense.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                        Aspect.valueOf(cells[5].toUpperCase(Locale.ROOT)),
                        all(Person.class, cells[6]));
        Tense tense = Wire.find(Tense.class, cells[0]).orElseThrow();
        all(Polarity.class, cells[1])
                .forEach(polarity ->
                        openings.computeIfAbsent(tense, key -> new EnumMap<>(Polarity.class))
                                .computeIfAbsent(polarity, key -> new ArrayList<>())
                                .add(opening));
    }

    private static <E extends Enum<E> & Wire> Set<E> all(Class<E> type, String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Wire.find(type, name).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In no order of preference; empty where the polarity makes no sense in the tense. */
    public List<Opening> before(Tense tense, Polarity polarity) {
        return openings.getOrDefault(tense, Map.of()).getOrDefault(polarity, List.of());
    }
}
