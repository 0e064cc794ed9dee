package io.quizpool.api.dispatch;

/**
 * What the workers' share group has yet to do in one partition of the topic of tasks.
 *
 * @param start the first offset that is not done with; all before it are
 * @param end the offset that the next message will get
 * @param lag how many messages between them are not done with, as the broker counts them
 */
record SharePartition(int partition, long start, long end, long lag) {}
