package io.quizpool.worker.attempt;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.french.reading.Stated;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a language model answered to the prompts of one problem, kept as it came.
 *
 * @param id names the recording in reports
 * @param promptVersion the wording of the prompts that were answered
 * @param model {@code large}: answered with care; {@code small}: answered as small models do
 * @param stated what the question said of its pronouns; the tables it came from may change
 * @param briefs of the correct statement, then of each distractor
 * @param completions the raw text of each answer, in the order of the briefs
 * @param reading what was found wrong when it was read, beginning with {@code translation:} where
 *     the French is right; null where it is a good problem
 * @param outcome the code of the outcome that it must lead to
 * @param findings the codes of what the judges must find, without repetition
 */
record Recording(
        String id,
        String promptVersion,
        String model,
        GenerationStrategy strategy,
        GrammaticalFocus focus,
        Stated stated,
        List<StatementBrief> briefs,
        List<String> completions,
        @Nullable String reading,
        String outcome,
        List<String> findings) {

    private static final String FILE = "/completions/statements.jsonl";

    static Stream<Recording> all() {
        try (InputStream file =
                Objects.requireNonNull(Recording.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> ContractJson.mapper().readValue(line, Recording.class))
                            .toList()
                            .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the planner had decided when the prompts were made. */
    ProblemPlan plan() {
        List<StatementError> errors =
                briefs.stream()
                        .skip(1)
                        .map(StatementBrief::error)
                        .map(Objects::requireNonNull)
                        .toList();
        return new ProblemPlan(briefs.getFirst().sentence(), focus, errors);
    }

    /** Whether more than a translation is wrong, which the judges cannot read. */
    boolean flawedInFrench() {
        return reading != null && !reading.startsWith("translation:");
    }

    @Override
    public String toString() {
        return id;
    }
}
