package io.quizpool.worker.chatmodel;

/**
 * What a chat model is asked.
 *
 * @param system who the model is and how it answers; the same for every call of its kind, so that
 *     providers cache it
 * @param user this question
 */
public record ModelQuestion(String system, String user, AnswerSchema schema) {}
