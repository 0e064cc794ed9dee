package io.quizpool.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** A service that takes this machine for its proxy, and few guesses. */
@ApiTest
@TestPropertySource(
        properties = {
            "quizpool.http.trusted-proxies=127.0.0.0/8,::1/128",
            "quizpool.access.unknown-keys-per-minute=3"
        })
@ExtendWith(OutputCaptureExtension.class)
class BehindAProxyIT {

    private static final String VERBS = "/api/v1/verbs?limit=1";

    @Autowired private ApiClient api;
    @Autowired private MeterRegistry meters;

    @Test
    void theProxysWordOnTheClientsAddressCounts() {
        String key = newKey("\"allowed_cidrs\": [\"203.0.113.0/24\", \"2001:db8::/32\"]");

        assertThat(from("203.0.113.7", key).status()).isEqualTo(200);
        assertThat(from("2001:db8::7", key).status()).isEqualTo(200);
        assertThat(from("198.51.100.7", key).status()).isEqualTo(403);
        assertThat(from("203.0.113.7, 198.51.100.7", key).status()).isEqualTo(403);
    }

    @Test
    void whoGuessesKeysIsSlowedDown(CapturedOutput output) {
        String used = newKey("\"requests_per_minute\": 0");
        String fresh = newKey("\"requests_per_minute\": 0");
        String guesser = "198.51.100.66";
        assertThat(from(guesser, used).status()).isEqualTo(200);
        double before = refused("guessing");

        for (int i = 0; i < 3; i++) {
            assertThat(from(guesser, guess(i)).status()).isEqualTo(401);
        }
        ApiClient.Answer slowed = from(guesser, guess(3));

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.problem()).isEqualTo("too-many-unknown-keys");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 20);
        assertThat(from(guesser, guess(0)).status()).as("one known to be unknown").isEqualTo(429);
        assertThat(from(guesser, fresh).status()).as("one that is not in use").isEqualTo(429);
        assertThat(from(guesser, used).status()).as("one in use").isEqualTo(200);
        assertThat(from("198.51.100.67", fresh).status()).as("from elsewhere").isEqualTo(200);
        assertThat(refused("guessing") - before).isEqualTo(3);
        assertThat(refused("unknown")).isEqualTo(3);
        assertThat(output.getAll())
                .contains("198.51.100.66 sent the unknown key qp_guess-th")
                .doesNotContain(guess(0));
    }

    private static String guess(int number) {
        return "qp_guess-that-nobody-has-ever-been-given-" + number;
    }

    private double refused(String reason) {
        return meters.get("quizpool.access.refused").tag("reason", reason).counter().count();
    }

    private ApiClient.Answer from(String forwarded, String key) {
        return api.sendAs(
                key, VERBS, request -> request.header("X-Forwarded-For", forwarded).GET());
    }

    private String newKey(String more) {
        return api.post(
                        "/api/v1/api-keys",
                        "{\"name\": \"app\", \"scopes\": [\"read\"], %s}".formatted(more))
                .body()
                .get("key")
                .asString();
    }
}
