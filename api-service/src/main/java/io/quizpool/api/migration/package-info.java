/** Brings the database to this version's schema before anything else looks at it. */
@NullMarked
package io.quizpool.api.migration;

import org.jspecify.annotations.NullMarked;
