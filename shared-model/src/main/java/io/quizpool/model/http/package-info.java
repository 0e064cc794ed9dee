/** What both services read of HTTP, where they are somebody's clients. */
@NullMarked
package io.quizpool.model.http;

import org.jspecify.annotations.NullMarked;
