/** What can go wrong for a caller, and how it is told: RFC 9457 problem details. */
@NullMarked
package io.quizpool.api.error;

import org.jspecify.annotations.NullMarked;
