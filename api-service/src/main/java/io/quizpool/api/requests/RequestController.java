package io.quizpool.api.requests;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.model.request.RequestStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Requests.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Generation")
class RequestController {

    private final Requests requests;

    RequestController(Requests requests) {
        this.requests = requests;
    }

    @GetMapping(Ids.IN_PATH)
    @Operation(
            operationId = "getGenerationRequest",
            summary = "Follow a generation request",
            description = "Its status, its tasks and what they used.")
    @ApiResponse(responseCode = "200", description = "The request as it stands now")
    GenerationRequest get(@PathVariable UUID id) {
        return requests.require(id);
    }

    @GetMapping
    @Operation(
            operationId = "listGenerationRequests",
            summary = "List generation requests",
            description = "The newest first, without their tasks.")
    @ApiResponse(responseCode = "200", description = "One page of requests")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only those in this state",
            schema = @Schema(implementation = RequestStatus.class))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Only those requested at this time or later",
            schema = @Schema(type = "string", format = "date-time"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Only those requested before this time",
            schema = @Schema(type = "string", format = "date-time"))
    @Parameter(
            name = "user_id",
            in = ParameterIn.QUERY,
            description = "Only those of this user of yours",
            schema = @Schema(type = "string"))
    @Page.Query
    Page<GenerationRequest> list(QueryParameters query) {
        RequestFilter filter = RequestFilter.read(query);
        Page.Window window = Page.window(query);
        query.check();
        return requests.page(filter, window);
    }
}
