package io.quizpool.worker.chatmodel;

/**
 * The JSON that an answer must be.
 *
 * @param name what the schema is called towards the model: letters and underscores
 * @param json a JSON schema in the strict form of structured outputs: every property required, none
 *     beside them
 */
public record AnswerSchema(String name, String json) {}
