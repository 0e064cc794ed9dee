package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApiKeySecretTests {

    @Test
    void isMarkedRandomAndLong() {
        ApiKeySecret secret = ApiKeySecret.random(new Random(1));

        assertThat(secret.value()).matches("qp_[A-Za-z0-9_-]{43}");
        assertThat(secret.prefix()).hasSize(11).startsWith("qp_");
        assertThat(secret).isNotEqualTo(ApiKeySecret.random(new Random(2)));
    }

    @Test
    void isStoredAsItsSha256() {
        assertThat(HexFormat.of().formatHex(new ApiKeySecret("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void doesNotSlipIntoALog() {
        ApiKeySecret secret = ApiKeySecret.random(new Random(1));

        assertThat(secret.toString()).doesNotContain(secret.value().substring(11));
        assertThat(new ApiKeyProperties(secret.value(), Duration.ZERO).toString())
                .doesNotContain(secret.value().substring(3));
    }

    @Test
    void aConfiguredKeyThatCouldBeGuessedStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiKeyProperties("admin", Duration.ZERO))
                .withMessageContaining("QUIZPOOL_BOOTSTRAP_ADMIN_KEY");
        assertThat(new ApiKeyProperties(" ", Duration.ZERO).bootstrapAdminKey()).isNull();
    }

    @Test
    void eachScopeIncludesThoseBeforeIt() {
        assertThat(Scope.ADMIN.covers(Scope.WRITE)).isTrue();
        assertThat(Scope.WRITE.covers(Scope.READ)).isTrue();
        assertThat(Scope.READ.covers(Scope.WRITE)).isFalse();
        assertThat(Scope.WRITE.covers(Scope.ADMIN)).isFalse();
    }
}
