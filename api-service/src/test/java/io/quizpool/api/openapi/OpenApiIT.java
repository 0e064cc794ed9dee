package io.quizpool.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.error.FailureKind;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class OpenApiIT {

    private static final Path CHECKED_IN = Path.of("..", "docs", "openapi.yaml");
    private static final Path CURRENT = Path.of("target", "openapi.yaml");

    @Autowired private ApiClient api;

    @Test
    void theDocumentThatIsCheckedInIsTheOneThatIsServed() throws IOException {
        String served = api.sendAs("", "/v3/api-docs.yaml", request -> request.GET()).raw().body();
        Files.writeString(CURRENT, served);

        assertThat(CHECKED_IN)
                .as("Out of date: cp api-service/target/openapi.yaml docs/openapi.yaml")
                .hasContent(served);
    }

    @Test
    void everyEndpointIsDescribedWithItsErrorsAndItsKey() {
        for (Map.Entry<String, JsonNode> entry : operations().entrySet()) {
            JsonNode operation = entry.getValue();
            assertThat(operation.path("summary").asString(""))
                    .as("summary of " + entry.getKey())
                    .isNotBlank();
            assertThat(operation.path("description").asString(""))
                    .as("description of " + entry.getKey())
                    .isNotBlank();
            assertThat(operation.path("security").size())
                    .as("security of " + entry.getKey())
                    .isEqualTo(2);
            assertThat(operation.path("responses").propertyNames())
                    .as("answers of " + entry.getKey())
                    .contains("400", "401", "403", "405", "500", "503")
                    .anyMatch(status -> status.startsWith("2"));
        }
    }

    @Test
    void everySuccessButAnEmptyOneHasASchema() {
        List<String> missing = new ArrayList<>();
        operations()
                .forEach((name, operation) ->
                        operation
                                .path("responses")
                                .forEachEntry((status, answer) -> {
                                    if (status.startsWith("2")
                                            && !status.equals("204")
                                            && answer.at("/content/application~1json/schema")
                                                    .isMissingNode()) {
                                        missing.add(name + " " + status);
                                    }
                                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void promisesALocationWhereSomethingIsMadeAndNowhereElse() {
        assertThat(
                        operations().entrySet().stream()
                                .filter(operation ->
                                        operation
                                                .getValue()
                                                .path("responses")
                                                .toString()
                                                .contains("\"Location\""))
                                .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "post /api/v1/problems/generate",
                        "post /api/v1/problems",
                        "post /api/v1/sessions",
                        "post /api/v1/api-keys");
    }

    @Test
    void saysWhenToComeBackWhereABudgetHasNoRoom() {
        JsonNode headers =
                document()
                        .at("/paths/~1api~1v1~1generation-requests~1{id}~1retry/post")
                        .at("/responses/402/headers");

        assertThat(headers.propertyNames()).contains("Retry-After");
    }

    @Test
    void writesWordsAndFieldsAsTheyAreOnTheWire() {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(schemas.at("/Tense/enum").valueStream().map(JsonNode::asString))
                .contains("passe_compose", "futur_simple");
        assertThat(schemas.at("/Statement/properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "content", "is_correct", "translation", "explanation", "error_type");
        assertThat(schemas.at("/Statement/required").valueStream().map(JsonNode::asString))
                .contains("is_correct")
                .doesNotContain("error_type");
    }

    @Test
    void namesEveryTypeOfProblemAndWhereItComes() {
        JsonNode document = document();
        String answers =
                document.at("/components/responses").toString() + document.path("paths").toString();

        assertThat(
                        document.at("/components/schemas/ProblemDetails/properties/type/enum")
                                .valueStream()
                                .map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(FailureKind.values()).map(FailureKind::type).toList())
                .allSatisfy(type -> assertThat(answers).contains("`" + type + "`"));
    }

    @Test
    void showsItselfInABrowserWithoutAKey() {
        ApiClient.Answer page = api.sendAs("", "/swagger-ui/index.html", request -> request.GET());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body()).contains("Swagger UI");
    }

    private Map<String, JsonNode> operations() {
        return document()
                .path("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .map(method ->
                                        Map.entry(
                                                method.getKey() + " " + path.getKey(),
                                                method.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JsonNode document() {
        return api.sendAs("", "/v3/api-docs", request -> request.GET()).body();
    }
}
