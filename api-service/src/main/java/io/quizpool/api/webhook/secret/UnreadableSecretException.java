package io.quizpool.api.webhook.secret;

/** A stored secret was encrypted with a key that is not configured. */
public final class UnreadableSecretException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public static final String REMEDY =
            "The webhook secret cannot be decrypted: have the operator add the key that it was"
                    + " encrypted with to QUIZPOOL_WEBHOOK_ENCRYPTION_KEYS, or rotate it with"
                    + " overlap_seconds 0";

    UnreadableSecretException() {
        super(REMEDY);
    }
}
