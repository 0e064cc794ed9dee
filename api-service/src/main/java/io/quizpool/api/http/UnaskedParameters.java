package io.quizpool.api.http;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters where an endpoint reads none: they would be ignored in silence. */
final class UnaskedParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && !readsParameters(endpoint)) {
            List<FieldError> errors =
                    request.getParameterMap().keySet().stream()
                            .map(name ->
                                    new FieldError(
                                            FieldError.shortened(name),
                                            "No query parameter is read here: leave it out"))
                            .toList();
            if (!errors.isEmpty()) {
                throw new FailureException(new Failure.Invalid(errors));
            }
        }
        return true;
    }

    private static boolean readsParameters(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(QueryParameters.class::equals);
    }
}
