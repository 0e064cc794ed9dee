/** How many requests a minute a key may send, whichever replica it asks. */
@NullMarked
package io.quizpool.api.ratelimit;

import org.jspecify.annotations.NullMarked;
