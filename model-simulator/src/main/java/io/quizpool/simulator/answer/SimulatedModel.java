package io.quizpool.simulator.answer;

import io.quizpool.french.composer.Composition;
import io.quizpool.french.composer.Composition.Composed;
import io.quizpool.french.composer.Composition.Impossible;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.prompt.BriefLine;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.protocol.ChatRequest;
import io.quizpool.simulator.schema.SchemaFiller;
import io.quizpool.simulator.schema.UnfillableSchemaException;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers prompts: a statement brief through the author, a schema with values made up, anything
 * else with a line of text. Equal requests have equal answers.
 */
public final class SimulatedModel {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int QUOTED = 200;

    private final StatementAuthor author;

    public SimulatedModel(StatementAuthor author) {
        this.author = author;
    }

    /**
     * The answer to {@code request}.
     *
     * @param wrong answer a statement brief with a sentence that it did not ask for
     * @throws ApiException where the brief cannot be read or the schema cannot be filled
     */
    public Reply answer(ChatRequest request, boolean wrong) throws ApiException {
        try {
            Optional<StatementBrief> brief =
                    request.userTexts().stream()
                            .map(BriefLine::find)
                            .flatMap(Optional::stream)
                            .findFirst();
            if (brief.isPresent()) {
                return statement(request, compose(brief.get(), wrong));
            }
            return new Reply.Said(
                    request.schema() == null
                            ? text(request)
                            : filled(request, request.schema(), MAPPER.createObjectNode()),
                    false);
        } catch (JacksonException e) {
            throw new ApiException(
                    ApiError.invalid(
                            "messages",
                            "The BRIEF line of the prompt is no statement brief: "
                                    + e.getOriginalMessage(),
                            "unreadable_brief"));
        } catch (UnfillableSchemaException e) {
            throw new ApiException(
                    ApiError.invalid(
                            "response_format",
                            "The simulator knows no value for this schema: " + e.getMessage(),
                            "unfillable_schema"));
        }
    }

    private Composition compose(StatementBrief brief, boolean wrong) {
        if (!wrong) {
            return author.compose(brief);
        }
        if (brief.error() != null) {
            return author.compose(new StatementBrief(brief.sentence(), null, 0));
        }
        return Arrays.stream(StatementError.values())
                .map(error -> author.compose(new StatementBrief(brief.sentence(), error, 0)))
                .filter(Composed.class::isInstance)
                .findFirst()
                .orElseGet(() -> author.compose(brief));
    }

    private static Reply statement(ChatRequest request, Composition composition) {
        return switch (composition) {
            case Impossible(String reason) -> new Reply.Refused(reason);
            case Composed(String content, String translation, String explanation) -> {
                ObjectNode statement = MAPPER.createObjectNode();
                statement.put("content", content);
                statement.put("translation", translation);
                statement.put("explanation", explanation);
                ObjectNode schema = request.schema();
                yield new Reply.Said(
                        schema == null ? statement.toString() : filled(request, schema, statement),
                        false);
            }
        };
    }

    private static String filled(ChatRequest request, ObjectNode schema, ObjectNode known) {
        return schema.has("properties") || known.isEmpty()
                ? SchemaFiller.fill(schema, known, request.prompt().hashCode()).toString()
                : known.toString();
    }

    private static String text(ChatRequest request) {
        String question = String.join("", request.userTexts().stream().limit(1).toList()).strip();
        String quoted =
                question.length() <= QUOTED ? question : question.substring(0, QUOTED) + "…";
        return "This is a simulated answer to: " + quoted;
    }
}
