package io.quizpool.api.openapi;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.error.FailureKind;
import io.quizpool.api.error.ProblemDetails;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation the errors that it can answer with, and the key that it needs. */
final class ErrorAnswers implements OperationCustomizer {

    private static final String SCHEMA = "#/components/schemas/ProblemDetails";

    private record Common(String name, String description, List<FailureKind> kinds) {

        private Common(String name, String description, FailureKind... kinds) {
            this(name, description, List.of(kinds));
        }

        private String status() {
            return ErrorAnswers.status(kinds.getFirst());
        }
    }

    private static final List<Common> ALWAYS =
            List.of(
                    new Common(
                            "BadRequest",
                            "A value is refused and errors names each, or nothing can be read",
                            FailureKind.INVALID_REQUEST,
                            FailureKind.UNREADABLE_REQUEST),
                    new Common(
                            "Unauthorized",
                            "No API key, or none that is valid",
                            FailureKind.UNAUTHENTICATED),
                    new Common(
                            "Forbidden",
                            "The key lacks the scope, or may not be used from here",
                            FailureKind.FORBIDDEN,
                            FailureKind.ADDRESS_NOT_ALLOWED),
                    new Common(
                            "MethodNotAllowed",
                            "The path is not for this method",
                            FailureKind.METHOD_NOT_ALLOWED),
                    new Common(
                            "NotAcceptable", "Only JSON is on offer", FailureKind.NOT_ACCEPTABLE),
                    new Common(
                            "TooManyRequests",
                            "The key's limit is used up, a budget has no room for the order, or"
                                    + " too many unknown keys came from here",
                            FailureKind.RATE_LIMITED,
                            FailureKind.TOKEN_BUDGET_EXHAUSTED,
                            FailureKind.TOO_MANY_UNKNOWN_KEYS),
                    new Common(
                            "InternalError", "A fault of the service", FailureKind.INTERNAL_ERROR),
                    new Common(
                            "Unavailable",
                            "The database does not answer: retry later",
                            FailureKind.UNAVAILABLE));

    private static final List<Common> WITH_PATH_VARIABLE =
            List.of(new Common("NotFound", "There is no such thing", FailureKind.NOT_FOUND));

    private static final List<Common> WITH_BODY =
            List.of(
                    new Common(
                            "BodyTooLarge",
                            "The body is larger than is read",
                            FailureKind.BODY_TOO_LARGE),
                    new Common(
                            "UnsupportedMediaType",
                            "The body is no JSON",
                            FailureKind.UNSUPPORTED_MEDIA_TYPE));

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        ApiResponses answers = operation.getResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("4")) {
                answer.setContent(problem());
                answer.setHeaders(AnswerHeaders.of(status));
                List<FailureKind> kinds = kinds(status);
                if (kinds.size() == 1) {
                    answer.setDescription(described(answer.getDescription(), kinds));
                }
            }
        });
        add(ALWAYS, answers);
        if (hasPathVariable(endpoint)) {
            add(WITH_PATH_VARIABLE, answers);
        }
        if (operation.getRequestBody() != null) {
            add(WITH_BODY, answers);
        }
        Requires requires =
                AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Requires.class);
        if (requires == null) {
            requires = endpoint.getBeanType().getAnnotation(Requires.class);
        }
        Scope scope = requires == null ? Scope.ADMIN : requires.value();
        operation.setDescription(
                operation.getDescription() + "\n\nNeeds the scope `" + scope.wire() + "`.");
        operation.setSecurity(
                List.of(
                        new SecurityRequirement().addList(OpenApiConfiguration.BEARER),
                        new SecurityRequirement().addList(OpenApiConfiguration.HEADER)));
        return operation;
    }

    @SuppressWarnings("unchecked") // the library's own type has no parameter
    private static Schema<String> typeOfProblem(OpenAPI document) {
        Schema<?> details =
                Objects.requireNonNull(document.getComponents().getSchemas().get("ProblemDetails"));
        return (Schema<String>) Objects.requireNonNull(details.getProperties().get("type"));
    }

    /** Puts what the operations refer to into the document. */
    static void define(OpenAPI document) {
        document.getTags().sort(Comparator.comparing(Tag::getName));
        ModelConverters.getInstance(true)
                .readAll(ProblemDetails.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        typeOfProblem(document)
                .setEnum(Arrays.stream(FailureKind.values()).map(FailureKind::type).toList());
        for (List<Common> answers : List.of(ALWAYS, WITH_PATH_VARIABLE, WITH_BODY)) {
            for (Common answer : answers) {
                document.getComponents()
                        .addResponses(
                                answer.name(),
                                new ApiResponse()
                                        .description(
                                                described(answer.description(), answer.kinds()))
                                        .headers(AnswerHeaders.of(answer.status()))
                                        .content(problem()));
            }
        }
    }

    private static List<FailureKind> kinds(String status) {
        return Arrays.stream(FailureKind.values())
                .filter(kind -> status(kind).equals(status))
                .toList();
    }

    private static String status(FailureKind kind) {
        return String.valueOf(kind.status().value());
    }

    /** The description with the types that the answer can have. */
    private static String described(String description, List<FailureKind> kinds) {
        return kinds.stream()
                .map(kind -> "`" + kind.type() + "`")
                .collect(Collectors.joining(" or ", description + ": ", ""));
    }

    private static void add(List<Common> common, ApiResponses answers) {
        for (Common answer : common) {
            if (!answers.containsKey(answer.status())) {
                answers.addApiResponse(
                        answer.status(),
                        new ApiResponse().$ref("#/components/responses/" + answer.name()));
            }
        }
    }

    static boolean hasPathVariable(HandlerMethod endpoint) {
        return List.of(endpoint.getMethodParameters()).stream()
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref(SCHEMA)));
    }
}
