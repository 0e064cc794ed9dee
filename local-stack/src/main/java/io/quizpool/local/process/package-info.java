/** Parts of the local system as processes of their own, which outlive the launcher. */
@NullMarked
package io.quizpool.local.process;

import org.jspecify.annotations.NullMarked;
