package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.pool.Pool;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Which answers are prepared, and what they take. */
@ApiTest
class AnswersIT {

    @Autowired private Pool pool;
    @Autowired private PoolRows rows;
    @Autowired private JsonMapper json;
    @Autowired private ServingProperties properties;
    @Autowired private StoredProblems stored;

    private AnotherDesk own;
    private AnswerFiller filler;
    private List<UUID> ids;

    @BeforeEach
    void prepare() {
        ids = stored.addMany(3, StoredProblems.newTag());
        own = new AnotherDesk(pool, json, InstantSource.system(), properties);
        own.put(ids);
        filler = new AnswerFiller(own.desk, own.answers);
    }

    @AfterEach
    void close() throws IOException {
        filler.stop();
        own.close();
    }

    @Test
    void areWrittenAgainWhereAnOperatorHasThemForgotten() {
        fill();
        AnswerCache cache = new AnswerCache(own.answers, own.file, filler, own.desk);

        cache.forgetAll();

        await().until(() -> ids.stream().allMatch(own::isFiled));
    }

    @Test
    void areWrittenAgainAfterAFreshCopyOfThePool() {
        fill();

        new PoolCopy(rows, own.desk, own.answers, filler).load();

        await().until(() -> ids.stream().allMatch(own::isFiled));
    }

    @Test
    void areNotWrittenOnceMoreWhereMetadataIsAskedFor() {
        UUID id = ids.getFirst();
        int ordinal = own.ordinal(id);
        assertThat(own.answers.of(ordinal, id, false)).isPresent();
        long written = own.file.bytes();

        assertThat(own.answers.of(ordinal, id, true)).isPresent();

        assertThat(own.isFiled(id)).isTrue();
        assertThat(own.file.bytes()).isEqualTo(written);
    }

    private void fill() {
        filler.start();
        await().until(() -> ids.stream().allMatch(own::isFiled));
    }
}
