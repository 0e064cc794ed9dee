/** The git-ignored folder where one local system keeps its data, logs, pids and key. */
@NullMarked
package io.quizpool.local.home;

import org.jspecify.annotations.NullMarked;
