package io.quizpool.api.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class PoolIT {

    private static final String PROBLEMS = "/api/v1/problems";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;

    @Test
    void showsAProblemWithItsMetadataWhereThatIsAskedFor() {
        String path = PROBLEMS + "/" + pool.addMany(1, StoredProblems.newTag()).getFirst();

        assertThat(api.get(path).body().path("correct_answer_index").asInt(-1)).isZero();
        assertThat(api.get(path).body().has("metadata")).isFalse();
        assertThat(api.get(path + "?include_metadata=true").body().has("metadata")).isTrue();
    }

    @Test
    void saysThatAProblemHasNotChanged() {
        String path = PROBLEMS + "/" + pool.addMany(1, StoredProblems.newTag()).getFirst();
        String tag = api.get(path).header("ETag");

        ApiClient.Answer again =
                api.send(path, request -> request.header("If-None-Match", tag).GET());

        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void listsWhatMatchesEachOnce() {
        String tag = StoredProblems.newTag();
        List<UUID> stored = pool.addMany(7, tag);
        pool.addMany(2, StoredProblems.newTag());

        List<UUID> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get(
                                    PROBLEMS
                                            + "?limit=3&topic_tags="
                                            + tag
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .body();
            page.path("items")
                    .forEach(problem -> listed.add(UUID.fromString(problem.path("id").asString())));
            cursor = page.path("next_cursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(listed).doesNotHaveDuplicates().hasSameElementsAs(stored);
    }

    @Test
    void anUnknownProblemIsNotFound() {
        assertThat(api.get(PROBLEMS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
