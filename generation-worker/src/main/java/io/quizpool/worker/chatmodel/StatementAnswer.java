package io.quizpool.worker.chatmodel;

import org.jspecify.annotations.Nullable;

/**
 * What a model must answer with, as JSON of exactly these strings.
 *
 * @param content the French sentence
 * @param translation what the correct sentence means, in the problem's target language
 * @param explanation the rule; for a distractor also the wrong form and the right one
 * @param corrected the same sentence without its error, where the prompt asks for it; else null and
 *     not in the JSON
 */
public record StatementAnswer(
        String content, String translation, String explanation, @Nullable String corrected) {}
