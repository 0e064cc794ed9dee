package io.quizpool.api.error;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
        return writer.entity(
                failure(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)),
                path == null ? request.getRequestURI() : path.toString());
    }

    private static Failure failure(Object status) {
        int code = status instanceof Integer known ? known : 404;
        if (code == 404) {
            return FailureHandler.noSuchPath();
        }
        return code < 500
                ? new Failure.Unreadable("The request is no HTTP that this service reads.")
                : new Failure.Unexpected();
    }
}
