package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.Cable;
import io.quizpool.api.support.StoredProblems;
import io.quizpool.testing.BackingServices;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service of its own whose connection to the database is cut and mended. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.datasource.hikari.connection-timeout=500",
            "quizpool.serving.retry-every=100ms"
        })
@Import({
    BackingServices.class,
    WithoutDatabaseIT.Wiring.class,
    ApiClient.class,
    StoredProblems.class
})
class WithoutDatabaseIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        private record Details(String getUsername, String getPassword, String getJdbcUrl)
                implements JdbcConnectionDetails {}

        @Bean
        Cable cable(@Qualifier("freshDatabase") JdbcConnectionDetails database) {
            URI server = server(database);
            return new Cable(server.getHost(), server.getPort());
        }

        @Bean
        @Primary
        JdbcConnectionDetails overTheCable(
                @Qualifier("freshDatabase") JdbcConnectionDetails database, Cable cable) {
            return new Details(
                    String.valueOf(database.getUsername()),
                    String.valueOf(database.getPassword()),
                    "jdbc:postgresql://localhost:%d%s"
                            .formatted(cable.port(), server(database).getPath()));
        }

        private static URI server(JdbcConnectionDetails database) {
            return URI.create(database.getJdbcUrl().substring("jdbc:".length()));
        }
    }

    private static final int POOL = 40;

    @Autowired private Cable cable;
    @Autowired private Desk desk;
    @Autowired private Arrears arrears;
    @Autowired private StoredProblems pool;
    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void mend() {
        cable.mend();
    }

    @Test
    void servesFromMemoryAndRecordsEveryServingWhenTheDatabaseIsBack() {
        Set<UUID> stored = new HashSet<>(pool.addMany(POOL, StoredProblems.newTag()));
        assertThat(serve(POOL)).hasSameElementsAs(stored);

        // A claim that is cut off may have been made or not: none is under way.
        await().during(Duration.ofMillis(300))
                .until(() -> !desk.with((index, leases) -> leases.wanting()));
        cable.cut();
        List<UUID> without = serve(3 * POOL);

        for (int lap = 0; lap < 3; lap++) {
            assertThat(without.subList(lap * POOL, (lap + 1) * POOL))
                    .as("all before any repeat, also now")
                    .hasSameElementsAs(stored);
        }
        assertThat(desk.degraded()).isPositive();
        assertThat(health("")).isEqualTo(503);
        assertThat(health("/readiness")).as("goes on being asked").isEqualTo(200);
        assertThat(status("serving")).isEqualTo("DEGRADED");

        cable.mend();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(status("serving")).isEqualTo("UP"));
        await().untilAsserted(() -> assertThat(arrears.write()).isZero());
        assertThat(servings())
                .isEqualTo(4L * POOL + desk.with((index, leases) -> leases.outstanding()));
        assertThat(serve(POOL)).as("the next lap").hasSameElementsAs(stored);
    }

    private List<UUID> serve(int count) {
        return Stream.generate(() -> desk.next(FacetFilter.ALL))
                .limit(count)
                .map(turn -> {
                    assertThat(turn).isInstanceOf(Turn.Serve.class);
                    return ((Turn.Serve) turn).id();
                })
                .toList();
    }

    private long servings() {
        return jdbc.sql("select sum(serve_count) from problem_serving").query(Long.class).single();
    }

    private int health(String group) {
        return api.send(
                        HttpRequest.newBuilder(api.managementUri("/actuator/health" + group))
                                .build())
                .status();
    }

    private String status(String component) {
        return api.send(
                        HttpRequest.newBuilder(api.managementUri("/actuator/health/readiness"))
                                .build())
                .body()
                .at("/components/%s/status".formatted(component))
                .asString();
    }
}
