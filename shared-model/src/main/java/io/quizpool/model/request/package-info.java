/** What a client asks of the generator, and how far the request has come. */
@NullMarked
package io.quizpool.model.request;

import org.jspecify.annotations.NullMarked;
