package io.quizpool.quality.sentences;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.reading.Stated;
import io.quizpool.quality.sentences.WrittenSentence.Wrong;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sentences.tsv}: verb, tense, person ({@code .f} where a woman speaks or is spoken
 * to), polarity, direct object, indirect object ({@code -} none, {@code n} a noun, else gender and
 * number of what the pronoun stands for: {@code fs}), the sentence, its errors ({@code error: right
 * words>wrong words}, separated by semicolons; the right words stand once in the sentence).
 */
public final class SentenceFile {

    private static final String FILE = "sentences.tsv";
    private static final int COLUMNS = 8;

    private SentenceFile() {}

    /**
     * Every sentence of the file.
     *
     * @throws IllegalArgumentException where a line is malformed; the message has the line
     */
    public static List<WrittenSentence> read() {
        try (InputStream file = SentenceFile.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing beside SentenceFile");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SentenceFile::sentence)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static WrittenSentence sentence(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "%d columns where %d are due: %s".formatted(columns.length, COLUMNS, line));
        }
        String right = columns[6];
        return new WrittenSentence(
                brief(columns),
                new Stated(agreement(columns[4]), agreement(columns[5])),
                right,
                Arrays.stream(columns[7].split(" ; ", -1))
                        .map(error -> wrong(error, right))
                        .toList());
    }

    private static SentenceBrief brief(String[] columns) {
        Person person = wire(Person.class, columns[2].replace(".f", ""));
        boolean feminine =
                columns[2].endsWith(".f") || person == Person.ELLE || person == Person.ELLES;
        return new SentenceBrief(
                columns[0],
                wire(Tense.class, columns[1]),
                person,
                feminine ? Gender.FEMININE : Gender.MASCULINE,
                wire(Polarity.class, columns[3]),
                object(columns[4]),
                object(columns[5]),
                DifficultyLevel.INTERMEDIATE,
                "eng",
                0);
    }

    private static ObjectForm object(String letters) {
        return switch (letters) {
            case "-" -> ObjectForm.ABSENT;
            case "n" -> ObjectForm.NOUN;
            default -> ObjectForm.PRONOUN;
        };
    }

    private static @Nullable Agreement agreement(String letters) {
        return object(letters) == ObjectForm.PRONOUN
                ? new Agreement(
                        letters.startsWith("f") ? Gender.FEMININE : Gender.MASCULINE,
                        letters.endsWith("p")
                                ? GrammaticalNumber.PLURAL
                                : GrammaticalNumber.SINGULAR)
                : null;
    }

    private static Wrong wrong(String error, String right) {
        String[] parts = error.split(": |>", 3);
        if (parts.length < 3 || right.split(Pattern.quote(parts[1]), -1).length != 2) {
            throw new IllegalArgumentException(
                    "« %s » is not 'error: words that stand once>wrong words' of « %s »"
                            .formatted(error, right));
        }
        return new Wrong(wire(StatementError.class, parts[0]), right.replace(parts[1], parts[2]));
    }

    private static <E extends Enum<E> & Wire> E wire(Class<E> type, String name) {
        return Wire.find(type, name)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no %s is called '%s'".formatted(type.getSimpleName(), name)));
    }
}
