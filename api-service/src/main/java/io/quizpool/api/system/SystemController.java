package io.quizpool.api.system;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.serving.Arrears;
import io.quizpool.api.usage.KeyUsage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/system", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "System", description = "For those who run the service")
class SystemController {

    /** What came of writing. */
    @Schema(name = "WritesFlushed")
    record WritesFlushed(
            @Schema(description = "Servings that are recorded now and were not before")
                    long written,
            @Schema(
                            description =
                                    "Requests, servings and refusals that have been added to the"
                                            + " usage of the keys; this request is one of them")
                    long usage) {}

    private final Arrears arrears;
    private final KeyUsage usage;

    SystemController(Arrears arrears, KeyUsage usage) {
        this.arrears = arrears;
        this.usage = usage;
    }

    @PostMapping("/flush-writes")
    @Operation(
            operationId = "flushWrites",
            summary = "Make the writes that wait",
            description =
                    "Problems that this replica served while the database was away are recorded"
                            + " when it returns; what is asked with each key, and when, is added to"
                            + " its usage every few seconds. This does both now, for this"
                            + " replica; what the database refuses waits on.")
    @ApiResponse(responseCode = "200", description = "None waits any more")
    WritesFlushed flushWrites() {
        return new WritesFlushed(arrears.write(), usage.flush());
    }
}
