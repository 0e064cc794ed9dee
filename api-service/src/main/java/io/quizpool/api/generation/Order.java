package io.quizpool.api.generation;

import io.quizpool.api.ambient.Sha256;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationSpec;
import org.jspecify.annotations.Nullable;

/** A generation request that was found right, with all defaults filled in. */
record Order(GenerationSpec spec, int count, @Nullable String userId) {

    /** Equal for requests that ask the same, however their JSON was written. */
    byte[] fingerprint() {
        return Sha256.of(ContractJson.mapper().writeValueAsBytes(this));
    }
}
