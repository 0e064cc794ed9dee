/**
 * Turns generation tasks into judged problems: {@code intake → claim → attempt (prompt → chatmodel
 * → judge) → pool}, with {@code deadletter} for what cannot be done.
 */
@NullMarked
package io.quizpool.worker;

import org.jspecify.annotations.NullMarked;
