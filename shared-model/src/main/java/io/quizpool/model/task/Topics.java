package io.quizpool.model.task;

/** Names in Kafka that both services use. */
public final class Topics {

    /** One message a task; key: the task's id; value: {@link GenerationTaskMessage} as JSON. */
    public static final String GENERATION_REQUESTS = "problem-generation-requests";

    /**
     * Messages that no worker could turn into a problem, as they were, with the reason in headers.
     */
    public static final String DEAD_LETTERS = GENERATION_REQUESTS + ".dlt";

    /** The share group in which all workers divide the tasks among themselves. */
    public static final String WORKERS = "generation-workers";

    private Topics() {}
}
