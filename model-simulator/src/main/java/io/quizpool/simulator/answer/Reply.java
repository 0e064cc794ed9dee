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

    /** A refusal, with its reason. */
    record Refused(String reason) implements Reply {}

    /** The content; null for a refusal. */
    default @Nullable String content() {
        return this instanceof Said said ? said.content() : null;
    }

    /** The reason of a refusal; null for an answer. */
    default @Nullable String refusal() {
        return this instanceof Refused refused ? refused.reason() : null;
    }

    /** {@code length} for a cut answer, else {@code stop}. */
    default String finishReason() {
        return this instanceof Said said && said.cut() ? "length" : "stop";
    }

    /** Tokens of what is said, or of the refusal. */
    default int tokens() {
        return switch (this) {
            case Said(String content, _) -> Tokens.count(content);
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
