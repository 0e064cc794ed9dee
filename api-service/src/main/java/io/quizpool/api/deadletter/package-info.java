/** What no worker could do, for operators: look at it, and have it tried again. */
@NullMarked
package io.quizpool.api.deadletter;

import org.jspecify.annotations.NullMarked;
