package io.quizpool.api.apikey;

import io.quizpool.api.ambient.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * A key as its owner knows it: {@code qp_} and 32 random bytes in base64url. A plain SHA-256 keeps
 * it well, because it cannot be guessed from a list as a password can.
 */
record ApiKeySecret(String value) {

    private static final String MARK = "qp_";
    private static final int PREFIX_LENGTH = 11;
    private static final int RANDOM_BYTES = 32;

    static ApiKeySecret random(RandomGenerator random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new ApiKeySecret(
                MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What may be shown later, to tell keys apart. */
    String prefix() {
        return value.substring(0, Math.min(PREFIX_LENGTH, value.length()));
    }

    byte[] hash() {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return prefix() + "…";
    }
}
