package io.quizpool.worker.chatmodel;

/**
 * Tokens that calls used.
 *
 * @param prompt tokens read, the cached ones included
 * @param cached of those, how many came from the provider's cache
 * @param completion tokens written
 */
public record TokenUsage(long prompt, long cached, long completion) {

    /** Nothing used. */
    public static final TokenUsage NONE = new TokenUsage(0, 0, 0);

    /** Both together. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(
                prompt + other.prompt, cached + other.cached, completion + other.completion);
    }
}
