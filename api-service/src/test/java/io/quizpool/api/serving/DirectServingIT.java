package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first request of a filter goes through Spring MVC, the next ones are served directly. */
@ApiTest
class DirectServingIT {

    private static final String RANDOM = "/api/v1/problems/random?topic_tags=";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private MeterRegistry meters;

    @Test
    void answersASecondRequestAsTheFirst() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);

        ApiClient.Answer first = api.get(RANDOM + tag);
        ApiClient.Answer second = api.get(RANDOM + tag);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(lastingHeaders(second)).isEqualTo(lastingHeaders(first));
    }

    @Test
    void saysThatNothingMatchesAgainAsAtFirst() {
        String path = RANDOM + StoredProblems.newTag();

        ApiClient.Answer first = api.get(path);
        ApiClient.Answer second = api.get(path);

        assertThat(second.status()).isEqualTo(404);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(lastingHeaders(second)).isEqualTo(lastingHeaders(first));
    }

    @Test
    void leavesWishesForOtherMediaTypesToSpring() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        api.get(RANDOM + tag);

        assertThat(accepting("text/html", tag).problem()).isEqualTo("not-acceptable");
        assertThat(accepting("application/json", tag).status()).isEqualTo(200);
        assertThat(accepting("text/html, */*;q=0.1", tag).status()).isEqualTo(200);
    }

    @Test
    void answersOtherMethodsAsBefore() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        api.get(RANDOM + tag);

        ApiClient.Answer head = api.send(RANDOM + tag, HttpRequest.Builder::HEAD);
        ApiClient.Answer deleted = api.send(RANDOM + tag, HttpRequest.Builder::DELETE);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.raw().body()).isEmpty();
        assertThat(deleted.status()).isEqualTo(405);
    }

    @Test
    void isMeasuredUnderItsPath() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        long before = measured();

        for (int i = 0; i < 5; i++) {
            api.get(RANDOM + tag);
        }

        // An answer is with its caller before it is measured.
        await().untilAsserted(() -> assertThat(measured()).isGreaterThanOrEqualTo(before + 5));
    }

    /** Of observed requests: every one is, where all are traced. */
    private long measured() {
        return meters
                .get("http.server.requests")
                .tags("uri", "/api/v1/problems/random", "status", "200")
                .timers()
                .stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    private ApiClient.Answer accepting(String types, String tag) {
        return api.send(RANDOM + tag, request -> request.GET().header("Accept", types));
    }

    private static Map<String, List<String>> lastingHeaders(ApiClient.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.raw().headers().map());
        headers.remove("date");
        return headers;
    }
}
