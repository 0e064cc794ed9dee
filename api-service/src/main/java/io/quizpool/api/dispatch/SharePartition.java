package io.quizpool.api.dispatch;

/**
 * What the workers' share group has yet to do in one partition of the topic of tasks.
 *
 * @param start the first offset that is not done with; all before it are
 * @param end the offset that the next message will get
 */
record SharePartition(int partition, long start, long end) {}
