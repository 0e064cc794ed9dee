package io.quizpool.api.requests;

import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.http.Range;
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
        Range<Instant> requested =
                Range.read(
                        query,
                        query::time,
                        Instant::isBefore,
                        "This is not before 'to': no request could be between them");
        return new RequestFilter(
                query.word("status", RequestStatus.class).orElse(null),
                requested.from().orElse(null),
                requested.to().orElse(null),
                query.text("user_id").orElse(null));
    }
}
