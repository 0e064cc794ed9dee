package io.quizpool.api.openapi;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
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
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation the errors that it can answer with, and the key that it needs. */
final class ErrorAnswers implements OperationCustomizer {

    private static final String SCHEMA = "#/components/schemas/ProblemDetails";

    private record Common(String status, String name, String description) {}

    private static final List<Common> ALWAYS =
            List.of(
                    new Common("400", "BadRequest", "A value is refused; errors names each"),
                    new Common("401", "Unauthorized", "No API key, or none that is valid"),
                    new Common("403", "Forbidden", "The key lacks the scope"),
                    new Common("406", "NotAcceptable", "Only JSON is on offer"),
                    new Common("500", "InternalError", "A fault of the service"),
                    new Common("503", "Unavailable", "The database does not answer: retry later"));

    private static final List<Common> WITH_PATH_VARIABLE =
            List.of(new Common("404", "NotFound", "There is no such thing"));

    private static final List<Common> WITH_BODY =
            List.of(
                    new Common("413", "BodyTooLarge", "The body is larger than is read"),
                    new Common("415", "UnsupportedMediaType", "The body is no JSON"));

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        ApiResponses answers = operation.getResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("4")) {
                answer.setContent(problem());
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

    /** Puts what the operations refer to into the document. */
    static void define(OpenAPI document) {
        document.getTags().sort(Comparator.comparing(Tag::getName));
        ModelConverters.getInstance(true)
                .readAll(ProblemDetails.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        for (List<Common> answers : List.of(ALWAYS, WITH_PATH_VARIABLE, WITH_BODY)) {
            for (Common answer : answers) {
                document.getComponents()
                        .addResponses(
                                answer.name(),
                                new ApiResponse()
                                        .description(answer.description())
                                        .content(problem()));
            }
        }
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

    private static boolean hasPathVariable(HandlerMethod endpoint) {
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
