package io.quizpool.simulator.chat;

import io.quizpool.simulator.protocol.Completion;

/**
 * A completion that waits for its time.
 *
 * @param outcome what statistics call it
 */
record Prepared(Completion completion, String outcome) {}
