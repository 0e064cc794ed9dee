package io.quizpool.api.pool;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the problems that are not served any more: the one figure that memory does not hold. */
@Repository
class RetiredProblems {

    private static final String COUNT = "select count(*) from problem where retired_at is not null";

    private final JdbcClient jdbc;

    RetiredProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }
}
