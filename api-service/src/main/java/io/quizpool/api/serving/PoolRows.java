package io.quizpool.api.serving;

import io.quizpool.api.poolindex.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what the index needs to know of problems, and no more: their texts stay where they are. */
@Repository
class PoolRows {

    /** A problem that is not retired; its sequence is 0 where it was never served. */
    record PoolRow(UUID id, long sequence, List<Term> terms) {}

    private static final String LIVE =
            """
            select problem.id, coalesce(serving.sequence, 0) as sequence, problem.problem_type,
                   problem.target_language_code, problem.difficulty_level,
                   problem.grammatical_focus, problem.tenses_used, problem.topic_tags
            from problem
            join problem_serving serving on serving.problem_id = problem.id
            where problem.retired_at is null
            """;

    private static final List<String> WORDS =
            List.of("problem_type", "target_language_code", "difficulty_level");
    private static final List<String> LISTS =
            List.of("grammatical_focus", "tenses_used", "topic_tags");
    private static final int FETCH = 5000;

    /** The words of a column as they were last written, so that a million rows share them. */
    private static final class Vocabulary {

        private static final int MOST = 100_000;

        private final Map<String, Map<String, List<Term>>> terms = new HashMap<>();

        private List<Term> terms(ResultSet row) throws SQLException {
            List<Term> all = new ArrayList<>(8);
            for (String column : WORDS) {
                String word = row.getString(column);
                List<Term> known = of(column).get(word);
                if (known == null) {
                    known = keep(column, word, List.of(new Term(column, word)));
                }
                all.addAll(known);
            }
            for (String column : LISTS) {
                String written = row.getString(column);
                List<Term> known = of(column).get(written);
                if (known == null) {
                    String[] words = (String[]) row.getArray(column).getArray();
                    known =
                            keep(
                                    column,
                                    written,
                                    Arrays.stream(words)
                                            .distinct()
                                            .map(word -> new Term(column, word))
                                            .toList());
                }
                all.addAll(known);
            }
            return all;
        }

        private Map<String, List<Term>> of(String column) {
            return terms.computeIfAbsent(column, absent -> new HashMap<>());
        }

        private List<Term> keep(String column, String written, List<Term> words) {
            if (of(column).size() < MOST) {
                of(column).put(written, words);
            }
            return words;
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate oneTransaction;

    PoolRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.oneTransaction = new TransactionTemplate(transactions);
        this.oneTransaction.setReadOnly(true);
    }

    /** Every problem, {@code most} at a time; read from one snapshot, with a cursor. */
    void all(int most, Consumer<List<PoolRow>> reader) {
        Vocabulary vocabulary = new Vocabulary();
        oneTransaction.executeWithoutResult(status -> {
            List<PoolRow> rows = new ArrayList<>(most);
            jdbc.sql(LIVE)
                    .withFetchSize(FETCH)
                    .query((ResultSet row) -> {
                        rows.add(row(row, vocabulary));
                        if (rows.size() == most) {
                            reader.accept(List.copyOf(rows));
                            rows.clear();
                        }
                    });
            reader.accept(rows);
        });
    }

    /** Those of {@code ids} that are not retired. */
    List<PoolRow> of(Collection<UUID> ids) {
        Vocabulary vocabulary = new Vocabulary();
        return jdbc.sql(LIVE + "and problem.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row(row, vocabulary))
                .list();
    }

    private static PoolRow row(ResultSet row, Vocabulary vocabulary) throws SQLException {
        return new PoolRow(
                row.getObject("id", UUID.class), row.getLong("sequence"), vocabulary.terms(row));
    }
}
