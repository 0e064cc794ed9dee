/**
 * The judge: passes a problem only where one statement is right and each other has its named error.
 */
@NullMarked
package io.quizpool.french.judge;

import org.jspecify.annotations.NullMarked;
