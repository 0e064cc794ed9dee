package io.quizpool.simulator.answer;

import io.quizpool.french.composer.Composition.Composed;
import io.quizpool.french.composer.Composition.Impossible;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.prompt.BriefLine;
import io.quizpool.model.prompt.ChoiceBrief;
import io.quizpool.model.prompt.ChoiceLine;
import io.quizpool.model.prompt.StatementsLine;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import io.quizpool.simulator.protocol.ChatRequest;
import io.quizpool.simulator.schema.SchemaFiller;
import io.quizpool.simulator.schema.UnfillableSchemaException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers prompts: a statement brief through the author, statements to judge by what it remembers
 * of writing them, the brief of a multiple-choice item and a schema with values made up, anything
 * else with a line of text. Equal requests have equal answers, as long as it remembers.
 */
public final class SimulatedModel {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int QUOTED = 200;

    private final StatementAuthor author;
    private final OwnStatements written = new OwnStatements();

    public SimulatedModel(StatementAuthor author) {
        this.author = author;
    }

    /**
     * The answer to {@code request}.
     *
     * @param wrong answer a statement brief with a sentence that it did not ask for, the brief of
     *     an item with two keys, and judge that another statement is the correct one
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
                return statement(request, wrong ? misread(brief.get()) : brief.get());
            }
            Optional<List<String>> judged =
                    request.userTexts().stream()
                            .map(StatementsLine::find)
                            .flatMap(Optional::stream)
                            .findFirst();
            if (judged.isPresent()) {
                return said(request, judgement(judged.get(), wrong));
            }
            Optional<ChoiceBrief> choice =
                    request.userTexts().stream()
                            .map(ChoiceLine::find)
                            .flatMap(Optional::stream)
                            .findFirst();
            if (choice.isPresent()) {
                return said(request, item(choice.get(), wrong));
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
                            "The BRIEF, STATEMENTS or ITEM line of the prompt cannot be read: "
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

    /** A brief that asks for the opposite. */
    private StatementBrief misread(StatementBrief brief) {
        if (brief.error() != null) {
            return new StatementBrief(brief.sentence(), null, 0);
        }
        return Arrays.stream(StatementError.values())
                .map(error -> new StatementBrief(brief.sentence(), error, 0))
                .filter(wrong -> author.compose(wrong) instanceof Composed)
                .findFirst()
                .orElse(brief);
    }

    private Reply statement(ChatRequest request, StatementBrief brief) {
        return switch (author.compose(brief)) {
            case Impossible(String reason) -> new Reply.Refused(reason);
            case Composed(String content, String translation, String explanation) -> {
                written.remember(content, brief.error());
                ObjectNode statement = MAPPER.createObjectNode();
                statement.put("content", content);
                statement.put("translation", translation);
                statement.put("explanation", explanation);
                if (asksForCorrected(request)) {
                    statement.put("corrected", corrected(brief, content));
                }
                yield said(request, statement);
            }
        };
    }

    private ObjectNode item(ChoiceBrief brief, boolean wrong) {
        ObjectNode item = ChoiceAuthor.item(brief, wrong);
        item.path("options")
                .forEach(option ->
                        written.remember(
                                option.path("text").asString(),
                                option.path("is_correct").asBoolean()));
        return item;
    }

    private static boolean asksForCorrected(ChatRequest request) {
        ObjectNode schema = request.schema();
        return schema != null && schema.path("properties").has("corrected");
    }

    /** The sentence without the error of the brief; {@code content} where there is none. */
    private String corrected(StatementBrief brief, String content) {
        return author.compose(new StatementBrief(brief.sentence(), null, 0))
                        instanceof Composed right
                ? right.content()
                : content;
    }

    private ObjectNode judgement(List<String> statements, boolean wrong) {
        List<String> errors = new ArrayList<>(statements.stream().map(written::errorIn).toList());
        if (wrong) {
            Collections.rotate(errors, 1);
        }
        ObjectNode judgement = MAPPER.createObjectNode();
        boolean one = Collections.frequency(errors, OwnStatements.NO_ERROR) == 1;
        judgement.put("correct", one ? errors.indexOf(OwnStatements.NO_ERROR) + 1 : 0);
        errors.forEach(judgement.putArray("errors")::add);
        return judgement;
    }

    private static Reply said(ChatRequest request, ObjectNode answer) {
        ObjectNode schema = request.schema();
        return new Reply.Said(
                schema == null ? answer.toString() : filled(request, schema, answer), false);
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
