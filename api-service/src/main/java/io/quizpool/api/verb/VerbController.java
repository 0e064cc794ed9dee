package io.quizpool.api.verb;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/verbs", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Verbs", description = "The verbs that problems are about")
class VerbController {

    private static final String EXAMPLE = "s'évanouir";

    private final VerbTable verbs;
    private final List<Verb> alphabet;
    private final VerbAnswers answers;
    private final RandomGenerator random;

    VerbController(VerbTable verbs, VerbAnswers answers, RandomGenerator random) {
        this.verbs = verbs;
        this.alphabet =
                verbs.all().stream().sorted(Comparator.comparing(Verb::infinitive)).toList();
        this.answers = answers;
        this.random = random;
    }

    @GetMapping
    @Operation(
            operationId = "listVerbs",
            summary = "List verbs",
            description = "In the order of their infinitives.")
    @ApiResponse(responseCode = "200", description = "One page of verbs")
    @VerbQuery
    @Page.Query
    Page<VerbEntry> list(QueryParameters query) {
        VerbFilter filter = VerbFilter.read(query);
        int limit = Page.limit(query);
        String after =
                query.parsed("cursor", cursor -> VerbCursor.parse(cursor, verbs), Page.NO_CURSOR)
                        .orElse("");
        query.check();
        List<VerbEntry> rows =
                matching(filter)
                        .filter(verb -> verb.infinitive().compareTo(after) > 0)
                        .limit(limit + 1L)
                        .map(VerbEntry::of)
                        .toList();
        return Page.of(rows, limit, verb -> VerbCursor.of(verb.infinitive()));
    }

    @GetMapping("/random")
    @Operation(
            operationId = "getRandomVerb",
            summary = "Get any verb",
            description = "One that matches, at random.")
    @ApiResponse(responseCode = "200", description = "A verb")
    @ApiResponse(
            responseCode = "404",
            description = "No verb matches: `urn:quizpool:problem:not-found`")
    @VerbQuery
    ResponseEntity<VerbEntry> any(QueryParameters query) {
        VerbFilter filter = VerbFilter.read(query);
        query.check();
        List<Verb> found = matching(filter).toList();
        if (found.isEmpty()) {
            throw new FailureException(
                    new Failure.NotFound("No verb matches: drop one of the parameters."));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(VerbEntry.of(found.get(random.nextInt(found.size()))));
    }

    @GetMapping("/{infinitive}")
    @Operation(
            operationId = "getVerb",
            summary = "Get a verb",
            description =
                    "Everything that is known of it: auxiliaries, use with se, constructions,"
                            + " level, translation.")
    @ApiResponse(
            responseCode = "200",
            description = "The verb",
            content = @Content(schema = @Schema(implementation = VerbEntry.class)))
    ResponseEntity<byte[]> get(@Parameter(example = EXAMPLE) @PathVariable String infinitive) {
        return ResponseEntity.ok(answers.entry(find(infinitive)));
    }

    @GetMapping("/{infinitive}/conjugations")
    @Operation(
            operationId = "conjugateVerb",
            summary = "Conjugate a verb",
            description =
                    "Every accepted form in the twelve tenses, for each of the nine pronouns.")
    @ApiResponse(
            responseCode = "200",
            description = "The forms",
            content = @Content(schema = @Schema(implementation = Conjugation.class)))
    ResponseEntity<byte[]> conjugations(
            @Parameter(example = EXAMPLE) @PathVariable String infinitive) {
        return ResponseEntity.ok(answers.conjugation(find(infinitive)));
    }

    private Stream<Verb> matching(VerbFilter filter) {
        return alphabet.stream().filter(filter);
    }

    private Verb find(String infinitive) {
        return verbs.find(infinitive)
                .orElseThrow(() ->
                        new FailureException(
                                new Failure.NotFound(
                                        "'%s' is no verb that is known: GET /api/v1/verbs lists them."
                                                .formatted(FieldError.shortened(infinitive)))));
    }
}
