package io.quizpool.api.dispatch;

/**
 * What has been published and not ended.
 *
 * @param waiting tasks in Kafka that no worker has taken
 * @param inHand tasks that workers hold
 */
record InKafka(long waiting, long inHand) {

    /** How many more tasks may be put into Kafka where so many may wait. */
    int room(long ahead) {
        return (int) Math.max(0, ahead - waiting);
    }
}
