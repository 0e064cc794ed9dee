package io.quizpool.quality.measures;

import io.quizpool.model.json.ContractJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The recorded answers that the worker's tests replay through everything between a model and the
 * pool. Their outcomes are read from the recordings: those tests fail where one is no longer so.
 */
public final class Completions {

    private final List<JsonNode> problems;

    private Completions(List<JsonNode> problems) {
        this.problems = problems;
    }

    /**
     * Reads recordings, one JSON object a line.
     *
     * @throws IOException where {@code file} cannot be read
     */
    public static Completions read(Path file) throws IOException {
        return new Completions(
                Files.readAllLines(file).stream().map(ContractJson.mapper()::readTree).toList());
    }

    /** Two tables: acceptance by prompts, strategy and model; why problems were not accepted. */
    public String tables() {
        MarkdownTable acceptance =
                new MarkdownTable(
                        List.of(
                                "prompts, strategy, model",
                                "problems",
                                "accepted",
                                "right ones refused",
                                "flawed ones accepted"));
        problems.stream()
                .collect(
                        Collectors.groupingBy(
                                Completions::group, TreeMap::new, Collectors.toList()))
                .forEach((group, of) -> acceptance.row(row(group, of)));
        acceptance.row(row("**all**", problems));
        MarkdownTable reasons = new MarkdownTable(List.of("not accepted because", "problems"));
        reasons().forEach((reason, count) -> reasons.row(List.of(reason, count.toString())));
        return acceptance + "\n" + reasons;
    }

    private static List<String> row(String name, List<JsonNode> problems) {
        long accepted = problems.stream().filter(Completions::accepted).count();
        long refused =
                problems.stream().filter(problem -> right(problem) && !accepted(problem)).count();
        long flawed =
                problems.stream().filter(problem -> !right(problem) && accepted(problem)).count();
        return List.of(
                name,
                String.valueOf(problems.size()),
                String.valueOf(accepted),
                String.valueOf(refused),
                String.valueOf(flawed));
    }

    private Map<String, Long> reasons() {
        return problems.stream()
                .filter(problem -> !accepted(problem))
                .flatMap(problem ->
                        problem.path("findings").isEmpty()
                                ? List.of(problem.path("outcome").asString()).stream()
                                : problem.path("findings").valueStream().map(JsonNode::asString))
                .map(reason -> "`" + reason + "`")
                .collect(
                        Collectors.groupingBy(
                                reason -> reason, TreeMap::new, Collectors.counting()));
    }

    private static String group(JsonNode problem) {
        return "%s, `%s`, %s"
                .formatted(
                        problem.path("prompt_version").asString(),
                        problem.path("strategy").asString(),
                        problem.path("model").asString());
    }

    private static boolean accepted(JsonNode problem) {
        return problem.path("outcome").asString().equals("accepted");
    }

    /** By what was found when it was read. */
    private static boolean right(JsonNode problem) {
        return problem.path("reading").isMissingNode();
    }
}
