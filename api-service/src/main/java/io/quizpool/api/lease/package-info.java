/** Whose turn it is: laps, windows and the leases that keep replicas apart; plain Java. */
@NullMarked
package io.quizpool.api.lease;

import org.jspecify.annotations.NullMarked;
