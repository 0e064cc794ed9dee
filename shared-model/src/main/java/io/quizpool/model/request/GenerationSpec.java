package io.quizpool.model.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.planning.Constraints;
import io.quizpool.model.problem.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every problem of a request must be, with all defaults filled in; stored with the request and
 * read by the worker.
 *
 * @param focus every problem tests this first; null leaves the choice
 * @param statementCount 2 to 6, the correct statement included
 * @param targetLanguageCode ISO 639-3 code of the translations
 * @param topic what items of multiple choice are about, in the client's words; null in grammar
 * @param importTerms where each task brings its problem written already; null where the worker has
 *     it written
 */
public record GenerationSpec(
        ProblemType problemType,
        RequestedConstraints constraints,
        @Nullable GrammaticalFocus focus,
        int statementCount,
        String targetLanguageCode,
        List<String> topicTags,
        GenerationStrategy strategy,
        @Nullable String topic,
        @JsonProperty("import") @Nullable ImportTerms importTerms) {

    private static final int MOST_STATEMENTS = 6;

    public GenerationSpec {
        topicTags = List.copyOf(topicTags);
    }

    /** Problems of grammar that the worker is to have written. */
    public GenerationSpec(
            ProblemType problemType,
            RequestedConstraints constraints,
            @Nullable GrammaticalFocus focus,
            int statementCount,
            String targetLanguageCode,
            List<String> topicTags,
            GenerationStrategy strategy) {
        this(
                problemType,
                constraints,
                focus,
                statementCount,
                targetLanguageCode,
                topicTags,
                strategy,
                null,
                null);
    }

    /**
     * Items of multiple choice on a topic; {@code targetLanguageCode} is the items' own language.
     */
    public static GenerationSpec ofChoice(
            String topic,
            @Nullable DifficultyLevel level,
            int statementCount,
            String targetLanguageCode,
            List<String> topicTags) {
        return new GenerationSpec(
                ProblemType.MULTIPLE_CHOICE,
                new RequestedConstraints(null, null, null, null, null, null, level),
                null,
                statementCount,
                targetLanguageCode,
                topicTags,
                GenerationStrategy.PARALLEL,
                topic,
                null);
    }

    /** Problems that were written elsewhere. */
    public static GenerationSpec ofImport(
            ImportTerms terms, String targetLanguageCode, List<String> topicTags) {
        return new GenerationSpec(
                ProblemType.GRAMMAR,
                RequestedConstraints.NONE,
                null,
                MOST_STATEMENTS,
                targetLanguageCode,
                topicTags,
                GenerationStrategy.PARALLEL,
                null,
                terms);
    }

    /** The grammar in it, in the planner's terms. */
    public Constraints grammar() {
        Set<GrammaticalFocus> focuses =
                focus != null
                        ? Set.of(focus)
                        : stream(constraints.grammaticalFocus()).collect(Collectors.toSet());
        return new Constraints(
                focuses,
                stream(constraints.verbInfinitives()).toList(),
                stream(constraints.tensesUsed()).collect(Collectors.toSet()),
                constraints.includesNegation(),
                constraints.includesCod(),
                constraints.includesCoi(),
                constraints.difficultyLevel(),
                statementCount,
                targetLanguageCode);
    }

    private static <T> Stream<T> stream(@Nullable List<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }
}
