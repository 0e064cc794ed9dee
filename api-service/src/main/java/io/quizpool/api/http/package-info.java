/** What all endpoints share: JSON, query parameters, pages, the size of a body. */
@NullMarked
package io.quizpool.api.http;

import org.jspecify.annotations.NullMarked;
