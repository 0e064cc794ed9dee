/** One message sent to one receiver, and what it answered. */
@NullMarked
package io.quizpool.api.webhook.exchange;

import org.jspecify.annotations.NullMarked;
