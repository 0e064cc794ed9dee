/** What became of every accepted task, by the database and by what the clients were told. */
@NullMarked
package io.quizpool.chaos.audit;

import org.jspecify.annotations.NullMarked;
