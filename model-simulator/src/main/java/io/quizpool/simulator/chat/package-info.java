/**
 * One chat completion from its arrival to its last byte: admitted, timed, spoiled where asked,
 * sent.
 */
@NullMarked
package io.quizpool.simulator.chat;

import org.jspecify.annotations.NullMarked;
