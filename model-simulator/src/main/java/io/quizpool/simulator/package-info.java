/** A stand-in for a chat model behind HTTP, with set latency and set faults. */
@NullMarked
package io.quizpool.simulator;

import org.jspecify.annotations.NullMarked;
