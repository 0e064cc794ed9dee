package io.quizpool.api.openapi;

import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.ReplayHeader;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes, once for all operations, the headers that mean the same wherever they are read, and
 * what is answered because of them.
 */
final class CommonHeaders implements OperationCustomizer {

    private static final String CREATED = "201";
    private static final String KEY_REUSED = "422";

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        Optional<Parameter> idempotencyKey = header(operation, IdempotencyKey.HEADER);
        idempotencyKey.ifPresent(key -> {
            describe(
                    key,
                    "1 to 255 visible ASCII characters of your choice; the same key with the same"
                            + " body gets the same answer",
                    "order-2026-11-21-0001");
            operation
                    .getResponses()
                    .addApiResponse(
                            KEY_REUSED,
                            new ApiResponse()
                                    .description("The Idempotency-Key was used for another body"));
            addToSuccesses(
                    operation, ReplayHeader.NAME, "true where the Idempotency-Key was used before");
        });
        header(operation, "Prefer")
                .ifPresent(prefer -> {
                    describe(
                            prefer,
                            "wait=N: answer within N seconds, with what is asked for if it is done",
                            "wait=10");
                    addToSuccesses(
                            operation,
                            "Preference-Applied",
                            "wait=N: how long the answer was held back at the most");
                });
        // What is asked of a thing that is there makes none.
        boolean makes = idempotencyKey.isPresent() && !ErrorAnswers.hasPathVariable(endpoint);
        add(
                operation,
                status -> status.equals(CREATED) || makes,
                "Location",
                "Where to find what was made");
        return operation;
    }

    private static Optional<Parameter> header(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null
                ? Optional.empty()
                : parameters.stream()
                        .filter(given ->
                                given.getIn().equals("header") && given.getName().equals(name))
                        .findFirst();
    }

    private static void describe(Parameter header, String description, String example) {
        header.description(description).example(example).schema(new StringSchema());
    }

    private static void addToSuccesses(Operation operation, String header, String description) {
        add(operation, status -> true, header, description);
    }

    private static void add(
            Operation operation, Predicate<String> wanted, String header, String description) {
        operation
                .getResponses()
                .forEach((status, answer) -> {
                    if (status.startsWith("2") && wanted.test(status)) {
                        answer.addHeaderObject(
                                header,
                                new Header().description(description).schema(new StringSchema()));
                    }
                });
    }
}
