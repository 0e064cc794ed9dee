/** LanguageTool as a judge: the rules that it is right about, and what they may say. */
@NullMarked
package io.quizpool.worker.judge.languagetool;

import org.jspecify.annotations.NullMarked;
