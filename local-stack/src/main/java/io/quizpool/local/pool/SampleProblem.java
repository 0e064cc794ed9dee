package io.quizpool.local.pool;

import com.fasterxml.jackson.databind.JsonNode;

/** One problem of the pool as a reader likes it: the statements, ticked or crossed, and why. */
final class SampleProblem {
    private SampleProblem() {}

    static String readable(JsonNode problem) {
        var text = new StringBuilder();
        text.append("  %s%n".formatted(problem.path("title").asText("Problem")));
        text.append("  %s%n%n".formatted(problem.path("instructions").asText("")));
        for (var statement : problem.path("statements")) {
            var correct = statement.path("is_correct").asBoolean();
            text.append(
                    "    %s %s%n"
                            .formatted(correct ? "✓" : "✗", statement.path("content").asText()));
            if (correct) {
                append(text, statement, "translation", "");
            } else {
                append(text, statement, "error_type", "explanation");
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, JsonNode statement, String first, String then) {
        var remark = statement.path(first).asText("");
        var more = statement.path(then).asText("");
        if (!remark.isEmpty()) {
            text.append("        %s%s%n".formatted(remark, more.isEmpty() ? "" : ": " + more));
        }
    }
}
