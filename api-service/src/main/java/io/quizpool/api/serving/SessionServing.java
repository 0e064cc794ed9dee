package io.quizpool.api.serving;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.pool.ProblemFilter;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.session.OpenSession;
import io.quizpool.api.session.Sessions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Serves a session what it has not seen yet. */
@Component
class SessionServing {

    private final Sessions sessions;
    private final Desk desk;
    private final ChangeFeed feed;

    SessionServing(Sessions sessions, Desk desk, ChangeFeed feed) {
        this.sessions = sessions;
        this.desk = desk;
        this.feed = feed;
    }

    /**
     * The next problem that meets {@code filter} and that the session has never been served. That
     * it is being served is on record when this returns. Where another call of the session was
     * quicker this one looks again, with one problem less to find, so that it ends.
     *
     * @throws FailureException where the session is not the caller's, has expired, or has been
     *     served all that match
     */
    Turn next(Caller caller, UUID sessionId, ProblemFilter filter) {
        FacetFilter facets = filter.facets();
        boolean upToDate = false;
        while (true) {
            OpenSession session = sessions.open(caller, sessionId);
            Turn turn = desk.next(facets, session.seen());
            switch (turn) {
                case Turn.Serve(int ordinal, UUID problem) -> {
                    if (sessions.mark(session, problem)) {
                        return turn;
                    }
                }
                case Turn.NothingMatches() -> {
                    return turn;
                }
                case Turn.Unavailable() -> {
                    if (!upToDate) {
                        upToDate = true;
                        feed.catchUp(ServingConfiguration.CATCH_UP);
                    } else if (sessions.isCurrent(caller, session)) {
                        throw new FailureException(
                                new Failure.SessionExhausted(sessionId, filter.toString()));
                    }
                }
            }
        }
    }
}
