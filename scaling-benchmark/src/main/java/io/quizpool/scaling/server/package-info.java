/** A whole installation on loopback with as many workers as a load asks for. */
@NullMarked
package io.quizpool.scaling.server;

import org.jspecify.annotations.NullMarked;
