package io.quizpool.local.pool;

/**
 * What the latest generation requests came to, a hundred of them at most.
 *
 * @param unfinished how many of the requests still have tasks to do
 * @param generated problems, over all these requests
 * @param failed tasks without a problem, over all these requests
 */
public record RequestTotals(int requests, int unfinished, int generated, int failed) {
    static final RequestTotals NONE = new RequestTotals(0, 0, 0, 0);

    RequestTotals plus(GenerationProgress request) {
        return new RequestTotals(
                requests + 1,
                unfinished + (request.isFinished() ? 0 : 1),
                generated + request.generated(),
                failed + request.failed());
    }
}
