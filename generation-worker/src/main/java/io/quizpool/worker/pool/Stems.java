package io.quizpool.worker.pool;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stems of the pool's multiple-choice items, compared by their trigrams: the share of
 * three-letter sequences that two of them have in common (<a
 * href="https://www.postgresql.org/docs/18/pgtrgm.html">pg_trgm</a>).
 */
@Component
public class Stems {

    /** For this transaction: the least similarity that the operator {@code %} holds to be one. */
    private static final String SET_THRESHOLD =
            "select set_config('pg_trgm.similarity_threshold', :threshold, true)";

    private static final String NEAREST =
            """
            select instructions from problem
             where problem_type = 'multiple_choice' and target_language_code = :language
               and instructions % :stem
             order by similarity(instructions, :stem) desc
             limit 1
            """;

    private static final String NEWEST =
            """
            select instructions from problem
             where problem_type = 'multiple_choice' and metadata ->> 'topic' = :topic
             order by created_at desc
             limit :count
            """;

    private static final String WAIT_FOR_OTHERS =
            "select pg_advisory_xact_lock(hashtextextended('stems of ' || :language, 0))";

    private final JdbcClient jdbc;
    private final StemProperties properties;

    Stems(JdbcClient jdbc, StemProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** The stem of the pool that {@code stem} nearly is; empty where it is new. */
    @Transactional
    public Optional<String> nearest(String language, String stem) {
        jdbc.sql(SET_THRESHOLD)
                .param("threshold", String.valueOf(properties.similarity()))
                .query(String.class)
                .single();
        return jdbc.sql(NEAREST)
                .param("language", language)
                .param("stem", stem)
                .query(String.class)
                .optional();
    }

    /**
     * As {@link #nearest}; until the caller's transaction ends, nobody else adds a stem in this
     * language.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> nearestForStoring(String language, String stem) {
        jdbc.sql(WAIT_FOR_OTHERS).param("language", language).query((row, n) -> n).single();
        return nearest(language, stem);
    }

    /** The newest stems on a topic, which the next one must not repeat. */
    public List<String> newest(String topic) {
        return jdbc.sql(NEWEST)
                .param("topic", topic)
                .param("count", properties.shown())
                .query((row, number) -> row.getString("instructions"))
                .list();
    }
}
