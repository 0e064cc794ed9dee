/** The judges under measure, put together as a worker does. */
@NullMarked
package io.quizpool.quality.panel;

import org.jspecify.annotations.NullMarked;
