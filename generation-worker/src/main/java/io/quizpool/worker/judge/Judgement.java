package io.quizpool.worker.judge;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What one judge says. */
public sealed interface Judgement {

    /** The tokens that judging used. */
    TokenUsage usage();

    /** It has judged, and passes the problem where it found nothing. */
    record Found(List<Finding> findings, TokenUsage usage) implements Judgement {

        public Found {
            findings = List.copyOf(findings);
        }

        /** What a judge found that uses no model. */
        public static Found of(List<Finding> findings) {
            return new Found(findings, TokenUsage.NONE);
        }
    }

    /** It could not judge: the problem is neither passed nor refused. */
    sealed interface Absent extends Judgement {

        String why();
    }

    /**
     * It may judge if it is asked again.
     *
     * @param retryAfter how long it asked to be left alone
     */
    record Unavailable(String why, Optional<Duration> retryAfter, TokenUsage usage)
            implements Absent {}

    /** It will never judge with this configuration. */
    record Misconfigured(String why, TokenUsage usage) implements Absent {}
}
