/** Faults, planted in good problems. */
@NullMarked
package io.quizpool.quality.planting;

import org.jspecify.annotations.NullMarked;
