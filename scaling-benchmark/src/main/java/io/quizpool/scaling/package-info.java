/** How many tasks workers do at once, and what each takes: what {@code docs/scaling.sh} runs. */
@NullMarked
package io.quizpool.scaling;

import org.jspecify.annotations.NullMarked;
