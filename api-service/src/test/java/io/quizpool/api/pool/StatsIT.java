package io.quizpool.api.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class StatsIT {

    private static final String STATS = "/api/v1/problems/stats";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;

    @Test
    void countsByFocusTenseTypeLevelAndLanguage() {
        JsonNode before = freshStats();
        String tag = StoredProblems.newTag();
        List<String> focuses = List.of("reflexive", "agreement");
        pool.add(List.of(tag), "native", focuses, List.of("passe_simple"));
        pool.add(List.of(tag), "native", focuses, List.of("passe_simple"));
        UUID retired = pool.add(List.of(tag), "native", focuses, List.of("passe_simple"));
        pool.retire(retired);
        api.get("/api/v1/problems/random?topic_tags=" + tag);

        JsonNode after = freshStats();

        assertThat(grown("/total", before, after)).isEqualTo(2);
        assertThat(grown("/never_served", before, after)).isOne();
        assertThat(grown("/retired", before, after)).isOne();
        assertThat(grown("/totals/grammatical_focus/reflexive", before, after)).isEqualTo(2);
        assertThat(grown("/totals/tenses_used/passe_simple", before, after)).isEqualTo(2);
        assertThat(grown("/totals/problem_type/grammar", before, after)).isEqualTo(2);
        assertThat(grown("/totals/difficulty_level/native", before, after)).isEqualTo(2);
        assertThat(grown("/totals/target_language_code/eng", before, after)).isEqualTo(2);
        assertThat(cell(after).path("count").asLong() - cell(before).path("count").asLong())
                .isEqualTo(2);
        assertThat(cell(after).path("never_served").asLong()).isPositive();
    }

    @Test
    void countsOnceForManyWhoAsk() {
        String counted = freshStats().path("counted_at").asString();

        pool.addMany(1, StoredProblems.newTag());

        assertThat(api.get(STATS).body().path("counted_at").asString()).isEqualTo(counted);
    }

    private JsonNode freshStats() {
        api.post("/api/v1/cache/refresh", "{\"cache\": \"problem_stats\"}");
        return api.get(STATS).body();
    }

    private static JsonNode cell(JsonNode stats) {
        return stats.path("counts")
                .valueStream()
                .filter(cell ->
                        cell.path("grammatical_focus").asString("").equals("agreement")
                                && cell.path("tenses_used").asString("").equals("passe_simple")
                                && cell.path("difficulty_level").asString("").equals("native"))
                .findFirst()
                .orElse(stats.path("nothing"));
    }

    private static long grown(String figure, JsonNode before, JsonNode after) {
        return after.at(figure).asLong(0) - before.at(figure).asLong(0);
    }
}
