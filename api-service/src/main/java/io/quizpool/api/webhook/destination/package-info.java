/** Which addresses webhooks may go to: those of the public internet, and what the operator adds. */
@NullMarked
package io.quizpool.api.webhook.destination;

import org.jspecify.annotations.NullMarked;
