/** The API and the worker, each in a Java process of its own. */
@NullMarked
package io.quizpool.local.services;

import org.jspecify.annotations.NullMarked;
