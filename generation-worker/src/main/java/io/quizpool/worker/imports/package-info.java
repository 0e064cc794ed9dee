/** Problems written elsewhere: judged once, and stored or refused. */
@NullMarked
package io.quizpool.worker.imports;

import org.jspecify.annotations.NullMarked;
