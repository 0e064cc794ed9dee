/** What has come in and how it ended. */
@NullMarked
package io.quizpool.simulator.traffic;

import org.jspecify.annotations.NullMarked;
