/** What the command was asked for. */
@NullMarked
package io.quizpool.chaos.options;

import org.jspecify.annotations.NullMarked;
