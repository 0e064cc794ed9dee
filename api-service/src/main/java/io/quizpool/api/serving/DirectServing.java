package io.quizpool.api.serving;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.http.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Serves whoever asks what was asked before, without having Spring MVC look for a controller and
 * call it: that would cost as much as all else that Quizpool does for a serving. Whatever is not as
 * plain as that goes on to {@link RandomController}, which answers the same.
 */
@Component
@Order(300)
class DirectServing implements RequestFilter {

    private static final String ANY = "/api/v1/problems/random";
    private static final String GRAMMAR = "/api/v1/problems/grammar/random";

    private final AskedFilters filters;
    private final RandomServing serving;
    private final HandlerExceptionResolver failures;

    DirectServing(
            AskedFilters filters,
            RandomServing serving,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        this.filters = filters;
        this.serving = serving;
        this.failures = failures;
    }

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AskedFilters.Asked asked = remembered(request);
        if (asked != null
                && request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
                && caller.may(Scope.READ)) {
            serve(caller, asked, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void serve(
            Caller caller,
            AskedFilters.Asked asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(request.getRequestURI()));
        try {
            serving.serve(caller, asked, response);
        } catch (RuntimeException e) {
            if (failures.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }

    private AskedFilters.@Nullable Asked remembered(HttpServletRequest request) {
        if (!request.getMethod().equals(HttpMethod.GET.name()) || !takesJson(request)) {
            return null;
        }
        return switch (request.getRequestURI()) {
            case ANY -> filters.remembered(false, request.getQueryString());
            case GRAMMAR -> filters.remembered(true, request.getQueryString());
            default -> null;
        };
    }

    /** Whether it plainly does; all other wishes Spring MVC weighs. */
    private static boolean takesJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || accept.equals(MediaType.ALL_VALUE)
                || accept.equals(MediaType.APPLICATION_JSON_VALUE);
    }
}
