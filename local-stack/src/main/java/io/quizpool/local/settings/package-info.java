/** What a user can set about the local system: ports, memory, the size of the first request. */
@NullMarked
package io.quizpool.local.settings;

import org.jspecify.annotations.NullMarked;
