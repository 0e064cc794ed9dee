/** The API and the worker, each in a Java process of its own. */
@NullMarked
package io.quizpool.local.springboot;

import org.jspecify.annotations.NullMarked;
