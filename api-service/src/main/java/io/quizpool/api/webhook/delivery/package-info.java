/** The queue of webhooks, worked off attempt by attempt, and what clients see of it. */
@NullMarked
package io.quizpool.api.webhook.delivery;

import org.jspecify.annotations.NullMarked;
