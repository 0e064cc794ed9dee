/** Quiz apps that ask for problems until they are told 202, and remember what they were told. */
@NullMarked
package io.quizpool.chaos.client;

import org.jspecify.annotations.NullMarked;
