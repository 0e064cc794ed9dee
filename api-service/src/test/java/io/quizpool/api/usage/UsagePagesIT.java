package io.quizpool.api.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Which days the lists of usage show. */
@ApiTest
class UsagePagesIT {

    @Autowired private ApiClient api;
    @Autowired private DataSource dataSource;

    @Test
    void pagesHoldEachDayOnce() {
        UsageReplicas replicas = usedOnDays(5);
        String query = "from=2026-01-01&to=2026-12-31&limit=2";

        JsonNode first = replicas.page(query);
        JsonNode second = replicas.page(query + "&cursor=" + first.get("next_cursor").asString());

        assertThat(UsageReplicas.items(first))
                .extracting(day -> day.get("day").asString())
                .containsExactly("2026-02-04", "2026-02-03");
        assertThat(UsageReplicas.items(second))
                .extracting(day -> day.get("day").asString())
                .containsExactly("2026-02-02", "2026-02-01");
    }

    @Test
    void bothEndsOfARangeBelongToIt() {
        UsageReplicas replicas = usedOnDays(4);

        assertThat(replicas.days("2026-02-01", "2026-02-02"))
                .extracting(day -> day.get("day").asString())
                .containsExactly("2026-02-02", "2026-02-01");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        ApiClient.Answer refused = api.get("/api/v1/usage?from=yesterday&to=-99999-01-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").size()).isEqualTo(2);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        ApiClient.Answer refused = api.get("/api/v1/usage?from=2026-02-01&to=2026-01-31");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("from");
        assertThat(api.get("/api/v1/usage?from=2026-02-01&to=2026-02-01").status()).isEqualTo(200);
    }

    /** A key that was used once on each of so many days, the first of them 2026-01-31. */
    private UsageReplicas usedOnDays(int days) {
        UsageReplicas replicas = new UsageReplicas(api);
        KeyUsage replica = replicas.on(dataSource);
        for (int i = 0; i < days; i++) {
            replica.request(replicas.key);
            replica.write();
            replicas.nextDay();
        }
        return replicas;
    }
}
