package io.quizpool.api.webhook.delivery;

import io.quizpool.model.request.RequestStatus;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what receivers get, in the section {@code webhooks} of OpenAPI 3.1. */
@Component
final class WebhookDocument implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.addWebhooks("generationRequestEnded", new PathItem().post(ended()));
    }

    private static Operation ended() {
        return new Operation()
                .operationId("generationRequestEnded")
                .addTagsItem("Webhooks")
                .summary("A generation request has ended")
                .description(
                        "Sent to the callback_url of a request, signed after Standard Webhooks"
                                + " 1.0.0 (https://www.standardwebhooks.com). Verify it before you"
                                + " believe it, and expect it more than once: webhook-id stays the"
                                + " same. Answer with 2xx within 20 seconds, as the service is"
                                + " set by default.")
                .parameters(
                        List.of(
                                header("webhook-id", "The same at every attempt"),
                                header("webhook-timestamp", "Of the attempt, in Unix seconds"),
                                header(
                                        "webhook-signature",
                                        "v1, and the base64 of the HMAC-SHA256 of"
                                                + " id.timestamp.body; after a rotation several,"
                                                + " apart by a space")))
                .requestBody(new RequestBody().required(true).content(json(body())))
                .responses(
                        new ApiResponses()
                                .addApiResponse("2XX", answer("Delivered"))
                                .addApiResponse("410", answer("Nothing more is sent there"))
                                .addApiResponse(
                                        "default",
                                        answer(
                                                "It is sent again later, after Retry-After at the"
                                                        + " soonest; redirects are not followed")));
    }

    private static ObjectSchema body() {
        StringSchema type = new StringSchema();
        type.setEnum(
                EnumSet.complementOf(EnumSet.of(RequestStatus.PENDING, RequestStatus.PROCESSING))
                        .stream()
                        .map(end -> "generation_request." + end.wire())
                        .toList());
        DateTimeSchema timestamp = new DateTimeSchema();
        timestamp.setDescription("When it ended");
        Schema<Object> data = new Schema<>();
        data.set$ref("#/components/schemas/GenerationRequest");
        ObjectSchema body = new ObjectSchema();
        body.addProperty("type", type);
        body.addProperty("timestamp", timestamp);
        body.addProperty("data", data);
        body.setRequired(List.of("type", "timestamp", "data"));
        return body;
    }

    private static Content json(ObjectSchema schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(true).schema(new StringSchema());
        return header;
    }

    private static ApiResponse answer(String description) {
        return new ApiResponse().description(description);
    }
}
