package io.quizpool.api.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes failures as problem details, in a controller's place and in a filter's. */
@Component
public final class FailureWriter {

    private final JsonMapper json;

    FailureWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers a request that never reached a controller. */
    public void write(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer = Answer.to(failure);
        byte[] body = json.writeValueAsBytes(answer.body(request.getRequestURI()));
        response.setStatus(answer.status().value());
        answer.headers()
                .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    ResponseEntity<ProblemDetails> entity(Failure failure, String path) {
        Answer answer = Answer.to(failure);
        return ResponseEntity.status(answer.status())
                .headers(answer.headers())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.body(path));
    }
}
