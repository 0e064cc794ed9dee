package io.quizpool.worker.chatmodel.openai;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;

/** An HTTP failure whose answer said when to come back. */
class RetryAfterException extends HttpException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    RetryAfterException(int status, String body, Duration retryAfter) {
        super(status, body);
        this.retryAfter = retryAfter;
    }

    /** How long the server asked to be left alone; not negative. */
    Duration retryAfter() {
        return retryAfter;
    }
}
