package io.quizpool.api.serving;

import io.quizpool.api.lease.LeaseLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of serving.
 *
 * @param window the most problems that a replica claims in advance for one filter: 32 at first
 * @param lookahead for how long what is claimed should do, going by what callers took of late
 * @param windows the most filters that have a window at the same time
 * @param claimAtOnce the most problems that one statement claims
 * @param gathering how long a claim is put off while nobody waits for it, so that it is made for
 *     many filters at once
 * @param idleWindow how long a window stays that nobody asks for; its problems are given back then
 * @param patience how long a caller waits for a claim before a problem is served without one
 * @param longestWait how long a caller waits for a claim where no answer is at hand; 503 after that
 * @param retryEvery how often the database is tried again while it is away
 * @param answerMemory what the prepared answers may take of the heap
 * @param answerFile what they may take of a temporary file; 0: there is none
 */
@ConfigurationProperties("quizpool.serving")
record ServingProperties(
        @DefaultValue("2048") int window,
        @DefaultValue("250ms") Duration lookahead,
        @DefaultValue("1000") int windows,
        @DefaultValue("1024") int claimAtOnce,
        @DefaultValue("20ms") Duration gathering,
        @DefaultValue("1m") Duration idleWindow,
        @DefaultValue("500ms") Duration patience,
        @DefaultValue("5s") Duration longestWait,
        @DefaultValue("500ms") Duration retryEvery,
        @DefaultValue("128MB") DataSize answerMemory,
        @DefaultValue("2GB") DataSize answerFile) {

    ServingProperties {
        Assert.isTrue(
                window >= 1 && window <= 10_000,
                "quizpool.serving.window must be between 1 and 10000");
        Assert.isTrue(
                windows >= 1 && windows <= 100_000,
                "quizpool.serving.windows must be between 1 and 100000");
        Assert.isTrue(
                claimAtOnce >= 1 && claimAtOnce <= 10_000,
                "quizpool.serving.claim-at-once must be between 1 and 10000");
        Assert.isTrue(
                !gathering.isNegative() && gathering.compareTo(patience) < 0,
                "quizpool.serving.gathering must be 0 or more, and shorter than patience");
        Assert.isTrue(
                lookahead.isPositive()
                        && idleWindow.isPositive()
                        && patience.isPositive()
                        && retryEvery.isPositive(),
                "quizpool.serving.lookahead, idle-window, patience and retry-every must be positive");
        Assert.isTrue(
                longestWait.compareTo(patience) >= 0,
                "quizpool.serving.longest-wait must be no shorter than patience");
        Assert.isTrue(
                answerMemory.toBytes() >= 1_000_000,
                "quizpool.serving.answer-memory must be 1MB or more: a window's answers would not"
                        + " fit");
        Assert.isTrue(!answerFile.isNegative(), "quizpool.serving.answer-file must be 0 or more");
    }

    LeaseLimits limits() {
        return new LeaseLimits(window, lookahead, windows, claimAtOnce, idleWindow);
    }
}
