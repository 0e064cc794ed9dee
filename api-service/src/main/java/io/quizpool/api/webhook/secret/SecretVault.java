package io.quizpool.api.webhook.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Turns secrets into what is stored and back: encrypted with AES-256-GCM (NIST SP 800-38D) and
 * bound to the API key they belong to, where a key is configured; as they are where none is.
 */
@Component
final class SecretVault {

    private static final byte PLAIN = 0;
    private static final byte AES_GCM = 1;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKey> keys;
    private final RandomGenerator random;

    SecretVault(SecretProperties properties, RandomGenerator random) {
        this.keys =
                properties.encryptionKeys().stream()
                        .map(key ->
                                (SecretKey)
                                        new SecretKeySpec(Base64.getDecoder().decode(key), "AES"))
                        .toList();
        this.random = random;
    }

    /** What to store of a secret of the API key {@code owner}. */
    byte[] seal(SigningSecret secret, UUID owner) {
        if (keys.isEmpty()) {
            return joined(PLAIN, secret.bytes());
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, owner)
                            .doFinal(secret.bytes());
            return joined(AES_GCM, nonce, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    /**
     * The secret that was stored.
     *
     * @throws UnreadableSecretException where the key that it was encrypted with is not configured
     */
    SigningSecret open(byte[] stored, UUID owner) {
        byte[] rest = Arrays.copyOfRange(stored, 1, stored.length);
        if (stored[0] == PLAIN) {
            return SigningSecret.of(rest);
        }
        byte[] nonce = Arrays.copyOf(rest, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(rest, NONCE_BYTES, rest.length);
        return keys.stream()
                .flatMap(key -> decrypted(key, nonce, sealed, owner).stream())
                .findFirst()
                .orElseThrow(UnreadableSecretException::new);
    }

    /** The secret; empty where it was encrypted with another key, or for another owner. */
    private static Optional<SigningSecret> decrypted(
            SecretKey key, byte[] nonce, byte[] sealed, UUID owner) {
        try {
            return Optional.of(
                    SigningSecret.of(
                            cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(sealed)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, UUID owner)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(owner.getMostSignificantBits())
                        .putLong(owner.getLeastSignificantBits())
                        .flip());
        return cipher;
    }

    private static byte[] joined(byte mark, byte[]... parts) {
        ByteBuffer all =
                ByteBuffer.allocate(1 + List.of(parts).stream().mapToInt(p -> p.length).sum());
        all.put(mark);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
