/** Work that goes on beside the requests, for as long as the service runs. */
@NullMarked
package io.quizpool.api.background;

import org.jspecify.annotations.NullMarked;
