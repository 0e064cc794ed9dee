/** The description of the HTTP API that clients read. */
@NullMarked
package io.quizpool.api.openapi;

import org.jspecify.annotations.NullMarked;
