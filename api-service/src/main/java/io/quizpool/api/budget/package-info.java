/** What language models may use, in tokens and money: caps, promises to new tasks, figures. */
@NullMarked
package io.quizpool.api.budget;

import org.jspecify.annotations.NullMarked;
