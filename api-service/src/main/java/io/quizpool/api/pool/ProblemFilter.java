package io.quizpool.api.pool;

import io.quizpool.api.http.LanguageCodes;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.problem.ProblemType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which problems are wanted: one of the given words in each field that is given.
 *
 * @param wanted only fields that are given, each with one word or more
 */
public record ProblemFilter(Map<Field, List<String>> wanted) {

    /** A field that problems are filtered by. */
    public enum Field implements Wire {
        GRAMMATICAL_FOCUS,
        TENSES_USED,
        TOPIC_TAGS,
        TARGET_LANGUAGE_CODE,
        DIFFICULTY_LEVEL,
        PROBLEM_TYPE
    }

    /**
     * The condition on a table that goes by the name {@code problem}; takes {@link #parameters}.
     */
    public static final String CONDITION =
            """
            problem.retired_at is null
            and (cast(:grammatical_focus as text[]) is null
                 or problem.grammatical_focus && cast(:grammatical_focus as text[]))
            and (cast(:tenses_used as text[]) is null
                 or problem.tenses_used && cast(:tenses_used as text[]))
            and (cast(:topic_tags as text[]) is null
                 or problem.topic_tags && cast(:topic_tags as text[]))
            and (cast(:target_language_code as text[]) is null
                 or problem.target_language_code = any (cast(:target_language_code as text[])))
            and (cast(:difficulty_level as text[]) is null
                 or problem.difficulty_level = any (cast(:difficulty_level as text[])))
            and (cast(:problem_type as text[]) is null
                 or problem.problem_type = any (cast(:problem_type as text[])))
            """;

    public ProblemFilter {
        wanted = Map.copyOf(wanted);
    }

    /** Reads the filter of a request. */
    public static ProblemFilter read(QueryParameters query) {
        Map<Field, List<String>> wanted = new EnumMap<>(Field.class);
        words(query, Field.GRAMMATICAL_FOCUS, GrammaticalFocus.class, wanted);
        words(query, Field.TENSES_USED, Tense.class, wanted);
        texts(query, Field.TOPIC_TAGS, wanted);
        languages(query, wanted);
        words(query, Field.DIFFICULTY_LEVEL, DifficultyLevel.class, wanted);
        words(query, Field.PROBLEM_TYPE, ProblemType.class, wanted);
        return new ProblemFilter(wanted);
    }

    /** The same filter with {@code words} as the only ones wanted of {@code field}. */
    public ProblemFilter with(Field field, List<String> words) {
        Map<Field, List<String>> changed = new HashMap<>(wanted);
        changed.put(field, words);
        return new ProblemFilter(changed);
    }

    /** The same filter without {@code fields}. */
    public ProblemFilter without(Collection<Field> fields) {
        Map<Field, List<String>> fewer = new HashMap<>(wanted);
        fewer.keySet().removeAll(fields);
        return new ProblemFilter(fewer);
    }

    /** The named parameters of {@link #CONDITION}. */
    public Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (Field field : Field.values()) {
            List<String> words = wanted.get(field);
            parameters.put(field.wire(), words == null ? null : words.toArray(String[]::new));
        }
        return parameters;
    }

    /** The same filter for the index, whose facets go by the fields' names. */
    public FacetFilter facets() {
        return new FacetFilter(
                wanted.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().wire(),
                                        entry -> Set.copyOf(entry.getValue()))));
    }

    /** As it stands in a query: {@code tenses_used=present,imparfait difficulty_level=native}. */
    @Override
    public String toString() {
        return wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().wire() + "=" + String.join(",", entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E> & Wire> void words(
            QueryParameters query, Field field, Class<E> type, Map<Field, List<String>> wanted) {
        put(field, query.words(field.wire(), type).stream().map(Wire::wire).toList(), wanted);
    }

    private static void texts(QueryParameters query, Field field, Map<Field, List<String>> wanted) {
        put(field, query.texts(field.wire()), wanted);
    }

    private static void languages(QueryParameters query, Map<Field, List<String>> wanted) {
        String name = Field.TARGET_LANGUAGE_CODE.wire();
        List<String> codes = query.texts(name);
        codes.stream()
                .flatMap(code -> LanguageCodes.refusal(name, code).stream())
                .forEach(refused -> query.refuse(name, refused.message()));
        put(Field.TARGET_LANGUAGE_CODE, codes, wanted);
    }

    private static void put(Field field, List<String> words, Map<Field, List<String>> wanted) {
        if (!words.isEmpty()) {
            wanted.put(field, words);
        }
    }
}
