/** Tells receivers of clients that a request has ended: signed, repeated, and never inwards. */
@NullMarked
package io.quizpool.api.webhook;

import org.jspecify.annotations.NullMarked;
