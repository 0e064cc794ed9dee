package io.quizpool.api.serving;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Serves the problem that comes next for what was asked. */
@Component
class RandomServing {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Desk desk;
    private final SessionServing sessions;
    private final Answers answers;
    private final ChangeFeed feed;
    private final NothingMatches nothingMatches;
    private final Counter served;

    RandomServing(
            Desk desk,
            SessionServing sessions,
            Answers answers,
            ChangeFeed feed,
            NothingMatches nothingMatches,
            MeterRegistry meters) {
        this.desk = desk;
        this.sessions = sessions;
        this.answers = answers;
        this.feed = feed;
        this.nothingMatches = nothingMatches;
        this.served =
                Counter.builder("quizpool.problems.served")
                        .description("Problems handed out by the random endpoints")
                        .register(meters);
    }

    /**
     * Answers with the next problem.
     *
     * @throws FailureException where there is none to serve
     */
    void serve(Caller caller, AskedFilters.Asked asked, HttpServletResponse response)
            throws IOException {
        byte[] body = body(caller, asked);
        served.increment();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The next one, if the problem was deleted before its answer was ever read. */
    private byte[] body(Caller caller, AskedFilters.Asked asked) {
        Optional<byte[]> body = Optional.empty();
        while (body.isEmpty()) {
            body =
                    switch (next(caller, asked)) {
                        case Turn.Serve(int ordinal, UUID id) ->
                                answers.of(ordinal, id, asked.includeMetadata());
                        case Turn.NothingMatches() ->
                                throw new FailureException(nothingMatches.failure(asked.filter()));
                        case Turn.Unavailable() ->
                                throw new FailureException(new Failure.Unavailable(PAUSE));
                    };
        }
        return body.get();
    }

    /** That nothing matches is said only of what the database holds now. */
    private Turn next(Caller caller, AskedFilters.Asked asked) {
        Turn turn = once(caller, asked);
        if (turn instanceof Turn.NothingMatches && feed.catchUp(ServingConfiguration.CATCH_UP)) {
            return once(caller, asked);
        }
        return turn;
    }

    private Turn once(Caller caller, AskedFilters.Asked asked) {
        UUID session = asked.session();
        return session == null
                ? desk.next(asked.facets())
                : sessions.next(caller, session, asked.filter());
    }
}
