package io.quizpool.api.apikey;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to an endpoint only where the caller's key has the scope it requires. */
final class ScopeCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)) {
            throw new FailureException(new Failure.Unauthenticated(false));
        }
        if (handler instanceof HandlerMethod endpoint) {
            Scope needed = needed(endpoint);
            if (!caller.may(needed)) {
                throw new FailureException(new Failure.Forbidden(needed.wire()));
            }
        }
        return true;
    }

    static Scope needed(HandlerMethod endpoint) {
        Requires onMethod = endpoint.getMethodAnnotation(Requires.class);
        Requires declared =
                onMethod != null ? onMethod : endpoint.getBeanType().getAnnotation(Requires.class);
        return declared == null ? Scope.ADMIN : declared.value();
    }
}
