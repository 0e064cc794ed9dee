/** How the contract's words look in JSON: snake_case names, enum constants in lower case. */
@NullMarked
package io.quizpool.model.json;

import org.jspecify.annotations.NullMarked;
