package io.quizpool.api.requests;

import io.quizpool.api.http.QueryParameters;
import io.quizpool.model.request.RequestStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which requests a list shows; null shows all. */
record RequestFilter(
        @Nullable RequestStatus status,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String userId) {

    static RequestFilter read(QueryParameters query) {
        return new RequestFilter(
                query.word("status", RequestStatus.class).orElse(null),
                query.time("from").orElse(null),
                query.time("to").orElse(null),
                query.text("user_id").orElse(null));
    }
}
