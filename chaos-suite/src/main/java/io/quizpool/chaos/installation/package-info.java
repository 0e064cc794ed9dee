/** A whole Quizpool as processes that can be killed, paused and started again. */
@NullMarked
package io.quizpool.chaos.installation;

import org.jspecify.annotations.NullMarked;
