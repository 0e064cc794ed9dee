/** Sessions: whoever comes with one is never served the same problem twice. */
@NullMarked
package io.quizpool.api.session;

import org.jspecify.annotations.NullMarked;
