/** The document that the figures stand in. */
@NullMarked
package io.quizpool.quality.document;

import org.jspecify.annotations.NullMarked;
