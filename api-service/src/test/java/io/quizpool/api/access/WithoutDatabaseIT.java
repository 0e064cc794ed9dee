package io.quizpool.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import java.net.http.HttpRequest;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A service whose database a test takes away. */
@ApiTest
@Import(WithoutDatabaseIT.Breakable.class)
@TestPropertySource(
        properties = {
            "quizpool.api-key-cache.time-to-live=1ms",
            "quizpool.api-key-cache.away-pause=50ms",
            "quizpool.rate-limit.away-pause=50ms",
            "quizpool.usage.write-every=50ms"
        })
class WithoutDatabaseIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class Breakable {

        @Bean
        static BeanPostProcessor breakableDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database
                            ? new BreakableDatabase(database)
                            : bean;
                }
            };
        }
    }

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String VERBS = "/api/v1/verbs?limit=1";

    @Autowired private ApiClient api;
    @Autowired private BreakableDatabase database;
    @Autowired private ChangeFeed feed;

    @AfterEach
    void bringBack() {
        database.bringBack();
    }

    @Test
    void knownKeysWorkWithinTheirLimitsAndNobodyElseIsCalledUnknown() {
        ApiClient.Answer created = newKey();
        String known = created.body().get("key").asString();
        String unused = newKey().body().get("key").asString();
        assertThat(feed.catchUp(SOON)).as("the news of the new keys was heard").isTrue();
        assertThat(get(known).status()).isEqualTo(200);

        database.takeAway();

        for (int i = 0; i < 3; i++) {
            assertThat(get(known).status()).isEqualTo(200);
        }
        ApiClient.Answer untold = get(unused);
        assertThat(untold.status()).isEqualTo(503);
        assertThat(untold.problem()).isEqualTo("unavailable");
        assertThat(untold.header("Retry-After")).isNotEmpty();
        assertThat(get("qp_that-nobody-has-ever-been-given").status()).isEqualTo(503);
        assertThat(metric("quizpool_api_keys_database_away")).isEqualTo(1);
        while (get(known).status() == 200) {
            // uses up what is left of this replica's part
        }
        assertThat(get(known).status()).isEqualTo(429);
        assertThat(metric("quizpool_rate_limit_alone")).isEqualTo(1);

        database.bringBack();

        await().until(() -> get(unused).status() == 200);
        await().until(() -> metric("quizpool_usage_unwritten") == 0);
        await().until(() ->
                api.get(created.header("Location") + "/usage")
                                .body()
                                .at("/items/0/requests")
                                .asInt()
                        >= 6);
    }

    private ApiClient.Answer get(String key) {
        return api.sendAs(key, VERBS, request -> request.GET());
    }

    private ApiClient.Answer newKey() {
        return api.post(
                "/api/v1/api-keys",
                "{\"name\": \"app\", \"scopes\": [\"read\"], \"requests_per_minute\": 20}");
    }

    private double metric(String name) {
        return api.send(HttpRequest.newBuilder(api.managementUri("/actuator/prometheus")).build())
                .raw()
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
