package io.quizpool.worker.chatmodel;

/**
 * What a model must answer with, as JSON of exactly these three strings.
 *
 * @param content the French sentence
 * @param translation what the correct sentence means, in the problem's target language
 * @param explanation the rule; for a distractor also the wrong form and the right one
 */
public record StatementAnswer(String content, String translation, String explanation) {}
