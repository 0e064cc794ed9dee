package io.quizpool.api.http;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks a JSON body over before it is read, so that all that is wrong with it is said at once. */
@RestControllerAdvice
class BodyReading extends RequestBodyAdviceAdapter {

    private final JsonMapper json;
    private final List<BodyCheck<?>> checks;

    BodyReading(JsonMapper json, List<BodyCheck<?>> checks) {
        this.json = json;
        this.checks = checks;
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return target instanceof Class<?> type && type.isRecord();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readAllBytes();
        JsonNode tree = tree(body);
        List<FieldError> errors = BodyShape.prune(tree, (Class<?>) target);
        if (!errors.isEmpty()) {
            throw new FailureException(
                    new Failure.Invalid(
                            tree.isObject() ? withWrongValues(errors, tree, target) : errors));
        }
        return new Read(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree.isMissingNode()) {
                throw new FailureException(BrokenJson.noBody());
            }
            return tree;
        } catch (JacksonException e) {
            throw new FailureException(BrokenJson.failure(e));
        }
    }

    private List<FieldError> withWrongValues(List<FieldError> shape, JsonNode rest, Type target) {
        Set<String> named = shape.stream().map(FieldError::field).collect(Collectors.toSet());
        return Stream.concat(
                        shape.stream(),
                        checks.stream()
                                .filter(check -> check.bodyType() == target)
                                .flatMap(check -> wrongValues(check, rest).stream())
                                .filter(error -> !named.contains(error.field())))
                .toList();
    }

    private <T> List<FieldError> wrongValues(BodyCheck<T> check, JsonNode rest) {
        try {
            check.check(json.treeToValue(rest, check.bodyType()));
            return List.of();
        } catch (FailureException e) {
            return e.failure() instanceof Failure.Invalid(List<FieldError> errors)
                    ? errors
                    : List.of();
        }
    }

    /** A message whose body has been read already. */
    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
