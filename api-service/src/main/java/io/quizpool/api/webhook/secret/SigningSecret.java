package io.quizpool.api.webhook.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What sender and receiver know and nobody else, after Standard Webhooks 1.0.0: random bytes that
 * sign with HMAC-SHA256.
 *
 * @param written as its owner configures it: {@code whsec_} and the base64 of the bytes
 */
record SigningSecret(String written) {

    private static final String MARK = "whsec_";
    private static final String SCHEME = "v1,";
    private static final String HMAC = "HmacSHA256";
    private static final int RANDOM_BYTES = 32;

    static SigningSecret random(RandomGenerator random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    static SigningSecret of(byte[] bytes) {
        return new SigningSecret(MARK + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The value of {@code webhook-signature}: a signature of each secret, apart by a space.
     *
     * @param id the value of {@code webhook-id}
     * @param at the value of {@code webhook-timestamp} are its seconds
     */
    static String signatures(List<SigningSecret> secrets, String id, Instant at, String body) {
        return secrets.stream()
                .map(secret -> secret.signature(id, at, body))
                .collect(Collectors.joining(" "));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(written.substring(MARK.length()));
    }

    private String signature(String id, Instant at, String body) {
        String signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(), HMAC));
            byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return SCHEME + Base64.getEncoder().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    /** Without the secret, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
