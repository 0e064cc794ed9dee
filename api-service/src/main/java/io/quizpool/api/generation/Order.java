package io.quizpool.api.generation;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationSpec;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A generation request that was found right, with all defaults filled in. */
record Order(GenerationSpec spec, int count, @Nullable String userId) {

    /** Equal for requests that ask the same, however their JSON was written. */
    byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(ContractJson.mapper().writeValueAsBytes(this));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
