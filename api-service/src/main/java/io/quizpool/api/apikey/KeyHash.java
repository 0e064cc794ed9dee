package io.quizpool.api.apikey;

import io.quizpool.api.ambient.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a secret, compared in constant time. */
public final class KeyHash {

    private final byte[] digest;

    private KeyHash(byte[] digest) {
        this.digest = digest;
    }

    /** The hash of a key as a client sent it. */
    public static KeyHash of(String secret) {
        return new KeyHash(Sha256.of(secret.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() {
        return digest.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyHash hash && MessageDigest.isEqual(digest, hash.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }
}
