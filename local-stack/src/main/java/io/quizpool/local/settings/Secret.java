package io.quizpool.local.settings;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Secrets the launcher makes up: 256 random bits as 43 base64url characters. */
public final class Secret {
    private Secret() {}

    public static String password(RandomGenerator random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A key in the API's form. */
    static String apiKey(RandomGenerator random) {
        return "qp_" + password(random);
    }
}
