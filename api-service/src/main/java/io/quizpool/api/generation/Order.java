package io.quizpool.api.generation;

import io.quizpool.api.ambient.Sha256;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.model.request.RequestPriority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generation request that was found right, with all defaults filled in.
 *
 * @param written the problem of each task where they were written elsewhere; null where the workers
 *     have them written
 * @param callbackUrl where a webhook goes at the end; null: nowhere
 */
record Order(
        GenerationSpec spec,
        int count,
        @Nullable String userId,
        RequestPriority priority,
        @Nullable List<WrittenProblem> written,
        @Nullable String callbackUrl) {

    /** Problems that the workers have written. */
    static Order toWrite(
            GenerationSpec spec,
            int count,
            @Nullable String userId,
            RequestPriority priority,
            @Nullable String callbackUrl) {
        return new Order(spec, count, userId, priority, null, callbackUrl);
    }

    /** Problems that were written elsewhere. */
    static Order toImport(
            GenerationSpec spec, List<WrittenProblem> written, @Nullable String userId) {
        return new Order(
                spec, written.size(), userId, RequestPriority.NORMAL, List.copyOf(written), null);
    }

    /** Whether nothing is to enter the pool. */
    boolean dryRun() {
        ImportTerms terms = spec.importTerms();
        return terms != null && terms.dryRun();
    }

    /**
     * Equal for requests that ask the same, however their JSON was written, and whichever version
     * of the API took them: what has a default now was left out before there was a choice.
     */
    byte[] fingerprint() {
        return Sha256.of(
                ContractJson.mapper()
                        .writeValueAsBytes(
                                new Asked(
                                        spec,
                                        count,
                                        userId,
                                        priority == RequestPriority.NORMAL ? null : priority,
                                        written,
                                        callbackUrl)));
    }

    private record Asked(
            GenerationSpec spec,
            int count,
            @Nullable String userId,
            @Nullable RequestPriority priority,
            @Nullable List<WrittenProblem> written,
            @Nullable String callbackUrl) {}
}
