/** What can happen to a request after its acceptance: called off, out of time, tried again. */
@NullMarked
package io.quizpool.api.lifecycle;

import org.jspecify.annotations.NullMarked;
