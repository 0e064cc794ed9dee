package io.quizpool.simulator.answer;

import io.quizpool.simulator.protocol.Tokens;
import org.jspecify.annotations.Nullable;

/** What the simulated model says. */
public sealed interface Reply {

    /**
     * An answer.
     *
     * @param cut whether it ends before its end
     */
    record Said(String content, boolean cut) implements Reply {}

    /** An answer that a content filter stopped. */
    record Filtered(String content) implements Reply {}

    /** A refusal, with its reason. */
    record Refused(String reason) implements Reply {}

    /** The content; null for a refusal. */
    default @Nullable String content() {
        return switch (this) {
            case Said(String content, _) -> content;
            case Filtered(String content) -> content;
            case Refused _ -> null;
        };
    }

    /** The reason of a refusal; null for an answer. */
    default @Nullable String refusal() {
        return this instanceof Refused refused ? refused.reason() : null;
    }

    /** {@code length} for a cut answer, {@code content_filter} for a filtered one. */
    default String finishReason() {
        return switch (this) {
            case Said(_, boolean cut) -> cut ? "length" : "stop";
            case Filtered _ -> "content_filter";
            case Refused _ -> "stop";
        };
    }

    /** Tokens of what is said, or of the refusal. */
    default int tokens() {
        return switch (this) {
            case Said(String content, _) -> Tokens.count(content);
            case Filtered(String content) -> Tokens.count(content);
            case Refused(String reason) -> Tokens.count(reason);
        };
    }

    /** This reply, cut where it is longer than {@code maxTokens}; null sets no limit. */
    default Reply within(@Nullable Integer maxTokens) {
        return maxTokens != null
                        && this instanceof Said(String content, _)
                        && Tokens.count(content) > maxTokens
                ? new Said(Tokens.first(maxTokens, content), true)
                : this;
    }
}
