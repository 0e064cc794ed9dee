package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.ParticipleAgreement;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every simple form and participle of every verb against the Lefff, which shares no source with the
 * dictionary of forms. Where the two disagree, {@code lefff/disagreements.tsv} says who is right,
 * and why.
 */
class CrossCheckTests {

    private static final VerbTable TABLE = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final List<Person> PERSONS =
            List.of(Person.JE, Person.TU, Person.IL, Person.NOUS, Person.VOUS, Person.ILS);
    private static final List<Agreement> AGREEMENTS =
            Stream.of(Gender.values())
                    .flatMap(gender ->
                            Stream.of(GrammaticalNumber.values())
                                    .map(number -> new Agreement(gender, number)))
                    .toList();
    private static final List<String> AGREEMENT_NAMES = List.of("ms", "mp", "fs", "fp");

    private static Lefff lefff;

    private final Set<String> disagreements = new TreeSet<>();
    private int compared;
    private int agreed;

    @BeforeAll
    static void readLefff() throws IOException {
        lefff = Lefff.load();
    }

    @Test
    void agreesWithTheLefffButForExplainedCases() throws IOException {
        infinitives().forEach(this::compare);

        double rate = (double) agreed / compared;
        System.out.printf(
                Locale.ROOT,
                "%d of %d forms agree with the Lefff (%.2f %%)%n",
                agreed,
                compared,
                100 * rate);
        assertThat(rate).isGreaterThanOrEqualTo(0.99);
        assertThat(disagreements)
                .as("disagreements found (left) and listed (right): explain new, drop stale ones")
                .containsExactlyInAnyOrderElementsOf(explained());
    }

    @Test
    void theExtractHoldsEveryVerbOfTheTable() {
        assertThat(infinitives().filter(infinitive -> !lefff.knows(infinitive)))
                .as("verbs for which cross-check/extract.js is to be run again")
                .isEmpty();
    }

    private static Stream<String> infinitives() {
        return TABLE.all().stream().map(Verb::bareInfinitive).distinct();
    }

    private void compare(String infinitive) {
        for (Tense tense : Tense.values()) {
            if (!tense.compound()) {
                compare(
                        infinitive,
                        tense.wire(),
                        PERSONS.stream().map(Person::wire).toList(),
                        PERSONS.stream()
                                .map(person -> CONJUGATOR.finite(infinitive, tense, person))
                                .toList());
            }
        }
        int asked = agrees(infinitive) ? AGREEMENTS.size() : 1;
        compare(
                infinitive,
                "participe",
                AGREEMENT_NAMES.subList(0, asked),
                AGREEMENTS.stream()
                        .limit(asked)
                        .map(as -> CONJUGATOR.participle(infinitive, as.gender(), as.number()))
                        .toList());
    }

    /** Whether its participle has anything to agree with, in one of its uses. */
    private static boolean agrees(String infinitive) {
        return TABLE.all().stream()
                .filter(verb -> verb.bareInfinitive().equals(infinitive))
                .filter(verb -> verb.agreement() != ParticipleAgreement.INVARIABLE)
                .anyMatch(verb ->
                        verb.admitsCod() || verb.auxiliaries(false).contains(Auxiliary.ETRE));
    }

    private void compare(
            String infinitive, String tense, List<String> places, List<List<String>> ours) {
        List<Optional<String>> theirs = lefff.forms(infinitive, tense);
        List<Integer> apart = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            compared++;
            if (theirs.get(i).map(ours.get(i)::contains).orElse(ours.get(i).isEmpty())) {
                agreed++;
            } else {
                apart.add(i);
            }
        }
        if (!apart.isEmpty()) {
            disagreements.add(
                    String.join(
                            "\t",
                            infinitive,
                            tense,
                            joined(apart, places::get),
                            joined(apart, i -> String.join("/", ours.get(i))),
                            joined(apart, i -> theirs.get(i).orElse(""))));
        }
    }

    private static String joined(List<Integer> places, Function<Integer, String> text) {
        return places.stream()
                .map(text)
                .map(form -> form.isEmpty() ? "-" : form)
                .collect(Collectors.joining(","));
    }

    /** The first five cells of each line: who is right and why follow. */
    private static List<String> explained() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        CrossCheckTests.class.getResourceAsStream("lefff/disagreements.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .peek(cells -> assertThat(cells[6]).as(cells[0]).isNotBlank())
                    .map(cells -> String.join("\t", Arrays.asList(cells).subList(0, 5)))
                    .toList();
        }
    }
}
