package io.quizpool.api.serving;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
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
                    long written) {}

    private final Arrears arrears;

    SystemController(Arrears arrears) {
        this.arrears = arrears;
    }

    @PostMapping("/flush-writes")
    @Operation(
            operationId = "flushWrites",
            summary = "Record servings that wait",
            description =
                    "Problems that this replica served while the database was away are recorded"
                            + " when it returns; this does it now.")
    @ApiResponse(responseCode = "200", description = "None waits any more")
    WritesFlushed flushWrites() {
        return new WritesFlushed(arrears.write());
    }
}
