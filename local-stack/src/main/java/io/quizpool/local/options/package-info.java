/** How the commands of docs/ read what they are told. */
@NullMarked
package io.quizpool.local.options;

import org.jspecify.annotations.NullMarked;
