package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests of what is refused, none of which may leave anything on record. */
abstract class NothingRecorded {

    @Autowired private JdbcClient jdbc;

    private long recordedBefore;

    @BeforeEach
    void count() {
        recordedBefore = recorded();
    }

    @AfterEach
    void nothingWasRecorded() {
        assertThat(recorded()).isEqualTo(recordedBefore);
    }

    private long recorded() {
        return jdbc.sql(
                        """
                        select (select count(*) from generation_request)
                             + (select count(*) from generation_task)
                             + (select count(*) from idempotency_record)
                        """)
                .query(Long.class)
                .single();
    }
}
