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
        @Nullable Instant from = query.time("from").orElse(null);
        @Nullable Instant to = query.time("to").orElse(null);
        if (from != null && to != null && !from.isBefore(to)) {
            query.refuse("from", "This is not before 'to': no request could be between them");
        }
        return new RequestFilter(
                query.word("status", RequestStatus.class).orElse(null),
                from,
                to,
                query.text("user_id").orElse(null));
    }
}
