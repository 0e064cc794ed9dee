/** The secret of each API key that its webhooks are signed with: made, kept, shown and replaced. */
@NullMarked
package io.quizpool.api.webhook.secret;

import org.jspecify.annotations.NullMarked;
