package io.quizpool.simulator.chat;

import io.quizpool.simulator.http.Call;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.protocol.ChatRequest;
import io.quizpool.simulator.protocol.Tokens;
import io.quizpool.simulator.quota.MinuteWindow;
import io.quizpool.simulator.quota.Quota;
import io.quizpool.simulator.settings.LiveSettings;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.DurationText;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Who may ask, which models, and how much in a minute. */
public final class Admission {

    private final LiveSettings settings;
    private final InstantSource clock;
    private final MinuteWindow minute = new MinuteWindow();

    public Admission(LiveSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses a call without the key, where one is set. */
    void checkKey(Call call) throws ApiException {
        String key = settings.current().apiKey();
        String sent = call.requestHeader("Authorization");
        if (key != null && !("Bearer " + key).equals(sent)) {
            throw new ApiException(ApiError.unauthorized(sent != null));
        }
    }

    /** Refuses unknown models and what exceeds the minute's limits; sets the rate-limit headers. */
    void admit(Call call, ChatRequest request) throws ApiException {
        SimulatorSettings present = settings.current();
        List<String> models = present.models();
        if (!models.isEmpty() && !models.contains(request.model())) {
            throw new ApiException(ApiError.unknownModel(request.model()));
        }
        Quota quota =
                minute.take(
                        Tokens.count(request.messages()),
                        present.requestsPerMinute(),
                        present.tokensPerMinute(),
                        clock.instant());
        headers(call, quota);
        if (!quota.admitted()) {
            retryAfter(call, quota.resetIn());
            throw new ApiException(ApiError.rateLimited());
        }
    }

    /** Tells the client when to come back, in seconds and, as the real API does, to the milli. */
    static void retryAfter(Call call, Duration wait) {
        call.header("Retry-After", Long.toString(DurationText.secondsRoundedUp(wait)));
        call.header("retry-after-ms", Long.toString(wait.toMillis()));
    }

    private static void headers(Call call, Quota quota) {
        String reset = DurationText.write(quota.resetIn());
        call.header("x-ratelimit-limit-requests", Integer.toString(quota.limitRequests()));
        call.header("x-ratelimit-remaining-requests", Integer.toString(quota.remainingRequests()));
        call.header("x-ratelimit-reset-requests", reset);
        call.header("x-ratelimit-limit-tokens", Integer.toString(quota.limitTokens()));
        call.header("x-ratelimit-remaining-tokens", Integer.toString(quota.remainingTokens()));
        call.header("x-ratelimit-reset-tokens", reset);
    }
}
