package io.quizpool.api.idempotency;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a request with two idempotency keys: none of them could be meant. */
final class OneKey implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Collections.list(request.getHeaders(IdempotencyKey.HEADER)).size() > 1) {
            throw new FailureException(
                    Failure.Invalid.of(
                            IdempotencyKey.HEADER, "This header is given twice: give it once"));
        }
        return true;
    }
}
