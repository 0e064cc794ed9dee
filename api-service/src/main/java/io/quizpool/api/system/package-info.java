/** What those who run the service ask of a replica. */
@NullMarked
package io.quizpool.api.system;

import org.jspecify.annotations.NullMarked;
