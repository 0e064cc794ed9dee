package io.quizpool.api.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SigningSecretTests {

    private static final SigningSecret PUBLISHED =
            new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330, 999_000_000);

    /** The example that the project's own libraries are tested with. */
    @Test
    void signsAsStandardWebhooksPublishes() {
        String signature =
                SigningSecret.signatures(
                        List.of(PUBLISHED),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        AT,
                        "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWithEverySecretInForce() {
        SigningSecret other = SigningSecret.random(new Random(1));

        String both = SigningSecret.signatures(List.of(other, PUBLISHED), "id", AT, "{}");

        assertThat(both)
                .isEqualTo(
                        SigningSecret.signatures(List.of(other), "id", AT, "{}")
                                + " "
                                + SigningSecret.signatures(List.of(PUBLISHED), "id", AT, "{}"));
    }

    @Test
    void anotherIdTimeOrBodyHasAnotherSignature() {
        String signature = SigningSecret.signatures(List.of(PUBLISHED), "id", AT, "{}");

        assertThat(SigningSecret.signatures(List.of(PUBLISHED), "ie", AT, "{}"))
                .isNotEqualTo(signature);
        assertThat(SigningSecret.signatures(List.of(PUBLISHED), "id", AT.plusSeconds(1), "{}"))
                .isNotEqualTo(signature);
        assertThat(SigningSecret.signatures(List.of(PUBLISHED), "id", AT, "{ }"))
                .isNotEqualTo(signature);
    }

    @Test
    void aNewSecretIsRandomAndAsLongAsTheSpecificationAsks() {
        SigningSecret one = SigningSecret.random(new Random(1));

        assertThat(one.written()).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(one.written().substring(6)).length).isBetween(24, 64);
        assertThat(one).isNotEqualTo(SigningSecret.random(new Random(2)));
        assertThat(one.toString()).isEqualTo("whsec_…");
    }
}
