/** PostgreSQL, unpacked from its archive and run on a durable data folder. */
@NullMarked
package io.quizpool.local.postgres;

import org.jspecify.annotations.NullMarked;
