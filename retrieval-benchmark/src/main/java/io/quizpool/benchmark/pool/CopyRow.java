package io.quizpool.benchmark.pool;

import io.quizpool.french.grammar.Wire;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A problem as a line of {@code COPY … FROM STDIN} in text format: one place that says which
 * columns are written and with what.
 */
final class CopyRow {

    /** In the order of the values in a line. */
    static final String COLUMNS =
            "id, problem_type, title, instructions, statements, correct_answer_index,"
                    + " target_language_code, topic_tags, difficulty_level, source,"
                    + " grammatical_focus, tenses_used, metadata, verdict, generation_trace,"
                    + " content_fingerprint, created_at, updated_at";

    private static final String VERDICT =
            json(
                    new PanelVerdict(
                            List.of(
                                    new JudgeVerdict("template", "1", List.of()),
                                    new JudgeVerdict("language_tool", "6.8", List.of()))));

    private CopyRow() {}

    static byte[] of(GeneratedProblem problem) {
        return (String.join(
                                "\t",
                                problem.id().toString(),
                                problem.type().wire(),
                                text(problem.title()),
                                text(problem.instructions()),
                                text(json(problem.statements())),
                                Integer.toString(problem.correctAnswerIndex()),
                                problem.language(),
                                array(problem.tags()),
                                problem.level().wire(),
                                ProblemSource.COMPOSER.wire(),
                                words(problem.metadata().grammaticalFocus()),
                                words(problem.metadata().tensesUsed()),
                                text(json(problem.metadata())),
                                text(VERDICT),
                                text(json(trace(problem))),
                                fingerprint(problem),
                                problem.createdAt().toString(),
                                problem.createdAt().toString())
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> trace(GeneratedProblem problem) {
        return Map.of(
                "model",
                "composer",
                "attempt",
                1,
                "earlier",
                List.of(),
                "strategy",
                "minimal_pairs",
                "trace_id",
                problem.id().toString().replace("-", ""),
                "duration_ms",
                40,
                "prompt_tokens",
                0,
                "completion_tokens",
                0,
                "prompt_version",
                "2026-11-2");
    }

    private static String json(Object value) {
        return ContractJson.mapper().writeValueAsString(value);
    }

    private static String words(Collection<? extends Wire> words) {
        return array(words.stream().map(Wire::wire).toList());
    }

    /** Words without commas, quotes or braces. */
    private static String array(Collection<String> words) {
        return "{" + String.join(",", words) + "}";
    }

    /** Escapes what would end a value or a line. */
    static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** Unique by the id; the backslash of {@code \x} is itself escaped. */
    private static String fingerprint(GeneratedProblem problem) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(problem.id().toString().getBytes(StandardCharsets.UTF_8));
            return "\\\\x" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
