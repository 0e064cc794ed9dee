package io.quizpool.api.webhook.secret;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the receiver of an API key's webhooks verifies them with. */
record WebhookSecret(
        @Schema(
                        description = "whsec_ and the base64 of 32 bytes",
                        example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAAECAwQFBgc=")
                String secret,
        Instant createdAt,
        @Schema(description = "Until when the secret that this one replaced signs too")
                @Nullable Instant previousSecretEndsAt) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
