package io.quizpool.worker.claim;

/** Where a message stands in its topic: tells a redelivery of one record from another record. */
public record RecordPlace(int partition, long offset) {}
