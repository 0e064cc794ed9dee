/** Tells each replica what changed in the database, whoever changed it: nothing missed. */
@NullMarked
package io.quizpool.api.change;

import org.jspecify.annotations.NullMarked;
