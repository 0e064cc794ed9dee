/** How far a generation request has come. */
@NullMarked
package io.quizpool.api.requests;

import org.jspecify.annotations.NullMarked;
