package io.quizpool.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells browsers to take an answer for no more than it is, after OWASP's list for REST. */
@Component
@Order(0)
class SecurityHeaders implements RequestFilter {

    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

    /** Swagger UI styles its elements one by one and draws its icons from data URLs. */
    private static final String PAGE =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page = request.getServletPath().startsWith("/swagger-ui");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", page ? PAGE : DATA_ONLY);
        chain.doFilter(request, response);
    }
}
