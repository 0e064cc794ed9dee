/** The API and the worker, each in a Java process of its own. */
@NullMarked
package io.quizpool.local.service;

import org.jspecify.annotations.NullMarked;
