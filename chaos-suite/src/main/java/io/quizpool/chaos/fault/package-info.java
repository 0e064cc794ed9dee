/** What goes wrong and when: drawn from a seed, then done to whoever it names. */
@NullMarked
package io.quizpool.chaos.fault;

import org.jspecify.annotations.NullMarked;
