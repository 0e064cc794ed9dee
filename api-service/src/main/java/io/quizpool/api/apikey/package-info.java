/** Client apps: their keys, what a key may do, who is calling. */
@NullMarked
package io.quizpool.api.apikey;

import org.jspecify.annotations.NullMarked;
