/** What the pool holds and how long ago each problem was served, in memory; plain Java. */
@NullMarked
package io.quizpool.api.poolindex;

import org.jspecify.annotations.NullMarked;
