package io.quizpool.api.http;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What the parameters {@code from} and {@code to} say; an end that is absent is open. */
public record Range<T>(Optional<T> from, Optional<T> to) {

    /**
     * Reads each end with {@code parser}; refuses the request with {@code complaint} where both are
     * given and not {@code inOrder}.
     */
    public static <T> Range<T> read(
            QueryParameters query,
            Function<String, Optional<T>> parser,
            BiPredicate<T, T> inOrder,
            String complaint) {
        Optional<T> from = parser.apply("from");
        Optional<T> to = parser.apply("to");
        if (from.isPresent() && to.isPresent() && !inOrder.test(from.get(), to.get())) {
            query.refuse("from", complaint);
        }
        return new Range<>(from, to);
    }
}
