package io.quizpool.simulator;

import io.quizpool.french.composer.Composition;
import io.quizpool.french.composer.Composition.Composed;
import io.quizpool.french.composer.Composition.Impossible;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.prompt.BriefLine;
import io.quizpool.model.prompt.StatementsLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests that the tests send, and an author whose sentences tell what they were asked for. */
final class Prompts {

    static final String HELLO =
            """
            {"model": "m", "messages": [{"role": "user", "content": "Say hello."}]}
            """;

    static final String HELLO_STREAMED =
            """
            {"model": "m", "stream": true, "stream_options": {"include_usage": true},
             "messages": [{"role": "user", "content": "Say hello."}]}
            """;

    private static final String STATEMENT_SCHEMA =
            """
            {"type": "json_schema", "json_schema": {"name": "statement", "strict": true,
              "schema": {"type": "object", "additionalProperties": false,
                "required": ["content", "translation", "explanation"],
                "properties": {"content": {"type": "string"}, "translation": {"type": "string"},
                               "explanation": {"type": "string"}}}}}
            """;

    private Prompts() {}

    /** Writes "partir, correct" or "partir, wrong_auxiliary"; nothing with the verb "falloir". */
    static Composition author(StatementBrief brief) {
        String verb = brief.sentence().infinitive();
        StatementError error = brief.error();
        return verb.equals("falloir")
                ? new Impossible("falloir has no such form")
                : new Composed(
                        verb + ", " + (error == null ? "correct" : error.wire()),
                        "to leave",
                        "It is " + verb + ".");
    }

    /** What the user's message says. */
    static String statement(String infinitive, @Nullable StatementError error) {
        SentenceBrief sentence =
                new SentenceBrief(
                        infinitive,
                        Tense.PASSE_COMPOSE,
                        Person.ELLE,
                        Gender.FEMININE,
                        Polarity.NE_PAS,
                        ObjectForm.ABSENT,
                        ObjectForm.ABSENT,
                        DifficultyLevel.ELEMENTARY,
                        "eng",
                        123);
        return "Write one sentence.\n"
                + BriefLine.write(new StatementBrief(sentence, error, 0))
                + "\nAnswer in JSON.";
    }

    /** A whole request to judge {@code statements}. */
    static String judgeRequest(List<String> statements) {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("model", "m");
        request.putArray("messages")
                .addObject()
                .put("role", "user")
                .put("content", "Which one is correct?\n" + StatementsLine.write(statements));
        return request.toString();
    }

    /** A whole request for a statement, with the schema of statements. */
    static String statementRequest(String infinitive, @Nullable StatementError error) {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("model", "m");
        request.putArray("messages")
                .addObject()
                .put("role", "user")
                .put("content", statement(infinitive, error));
        request.set("response_format", JsonMapper.shared().readTree(STATEMENT_SCHEMA));
        return request.toString();
    }
}
