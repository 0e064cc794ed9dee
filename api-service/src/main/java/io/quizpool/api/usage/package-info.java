/** What is asked with each API key, counted by day. */
@NullMarked
package io.quizpool.api.usage;

import org.jspecify.annotations.NullMarked;
