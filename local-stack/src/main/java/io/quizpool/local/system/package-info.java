/** The four parts as one system: which there are, and in which order they need each other. */
@NullMarked
package io.quizpool.local.system;

import org.jspecify.annotations.NullMarked;
