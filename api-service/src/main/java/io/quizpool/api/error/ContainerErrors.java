package io.quizpool.api.error;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the servlet container refused before Spring saw it. */
@RestController
@Hidden
class ContainerErrors implements ErrorController {

    private final FailureWriter writer;

    ContainerErrors(FailureWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDetails> answer(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return writer.entity(
                failure(status instanceof Integer code ? code : 404, request.getMethod()),
                path == null ? request.getRequestURI() : path.toString());
    }

    /** What a status of the container means to a client. */
    static Failure failure(int status, String method) {
        return switch (status) {
            case 404 -> FailureHandler.noSuchPath();
            case 405 -> new Failure.MethodNotAllowed(method, List.of());
            default ->
                    status < 500
                            ? new Failure.Unreadable(
                                    "The request is no HTTP that this service reads: check how"
                                            + " path, query and headers are encoded.")
                            : new Failure.Unexpected();
        };
    }
}
