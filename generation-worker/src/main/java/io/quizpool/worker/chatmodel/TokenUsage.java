package io.quizpool.worker.chatmodel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tokens that calls used.
 *
 * @param prompt tokens read, the cached ones included
 * @param cached of those, how many came from the provider's cache
 * @param completion tokens written
 * @param cost what they cost, in the currency of the price list, to ten decimals
 */
public record TokenUsage(long prompt, long cached, long completion, BigDecimal cost) {

    /** A price of 0.0001 for a million tokens still counts each. */
    private static final int DECIMALS = 10;

    /** Nothing used. */
    public static final TokenUsage NONE = new TokenUsage(0, 0, 0);

    public TokenUsage {
        cost = cost.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Tokens that cost nothing, or whose price is yet to be looked up. */
    public TokenUsage(long prompt, long cached, long completion) {
        this(prompt, cached, completion, BigDecimal.ZERO);
    }

    /** Both together. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(
                prompt + other.prompt,
                cached + other.cached,
                completion + other.completion,
                cost.add(other.cost));
    }
}
