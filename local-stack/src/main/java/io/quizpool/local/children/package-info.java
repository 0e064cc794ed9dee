/** Parts that live no longer than the command that started them, on free ports. */
@NullMarked
package io.quizpool.local.children;

import org.jspecify.annotations.NullMarked;
