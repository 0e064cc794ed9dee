package io.quizpool.model.task;

import io.quizpool.french.grammar.Wire;

/** The state of a task: {@code queued → processing → completed | failed | cancelled}. */
public enum TaskState implements Wire {
    /**
     * Waits to be published, or in Kafka. Entered at acceptance, and again when an attempt is put
     * off.
     */
    QUEUED,
    /** A worker holds a claim on it. */
    PROCESSING,
    /** Its problem is in the pool. No way back. */
    COMPLETED,
    /** It ended without a problem; its reason is kept. Left only by redrive. */
    FAILED,
    /** A client called it off, or its time ran out. No way back. */
    CANCELLED
}
