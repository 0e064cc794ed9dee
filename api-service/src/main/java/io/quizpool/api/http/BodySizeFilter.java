package io.quizpool.api.http;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Refuses a body that is too large before anything reads it. One whose length is not stated
 * beforehand is read up to the limit first.
 */
@Component
@Order(200)
class BodySizeFilter implements RequestFilter {

    /** The one path whose bodies are large by nature. */
    private static final String IMPORT = "/api/v1/problems";

    private final DataSize usual;
    private final DataSize ofImport;
    private final FailureWriter failures;

    BodySizeFilter(HttpProperties properties, FailureWriter failures) {
        this.usual = properties.maxBodySize();
        this.ofImport = properties.maxImportBodySize();
        this.failures = failures;
    }

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = IMPORT.equals(request.getRequestURI()) ? ofImport : usual;
        int most = Math.toIntExact(limit.toBytes());
        if (request.getContentLengthLong() > most) {
            failures.write(new Failure.BodyTooLarge(limit), request, response);
        } else if (request.getContentLengthLong() >= 0 || !chunked(request)) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(most + 1);
            if (body.length > most) {
                failures.write(new Failure.BodyTooLarge(limit), request, response);
            } else {
                chain.doFilter(new ReadBody(request, body), response);
            }
        }
    }

    private static boolean chunked(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }
}
