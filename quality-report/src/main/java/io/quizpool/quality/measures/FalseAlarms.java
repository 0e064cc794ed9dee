package io.quizpool.quality.measures;

import io.quizpool.french.grammar.Wire;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** How many of the good problems are refused, by whom and why. */
public final class FalseAlarms {

    private final Map<String, Tally> byFocus = new LinkedHashMap<>();
    private final Map<String, Tally> byTense = new LinkedHashMap<>();
    private final Reasons reasons = new Reasons();
    private final Tally total = new Tally();

    private FalseAlarms() {}

    /**
     * Has every one of {@code good} judged.
     *
     * @param alarms is told of each that is refused
     */
    public static FalseAlarms of(
            List<Candidate> good,
            Function<Candidate, PanelVerdict> judge,
            Consumer<String> alarms) {
        FalseAlarms measure = new FalseAlarms();
        Misses misses = new Misses(alarms);
        for (Candidate candidate : good) {
            PanelVerdict verdict = judge.apply(candidate);
            boolean refused = !verdict.accepted();
            measure.total.count(refused);
            count(measure.byFocus, candidate.plan().focus(), refused);
            count(measure.byTense, candidate.plan().sentence().tense(), refused);
            if (refused) {
                measure.reasons.add(verdict);
                misses.add("false alarm", candidate, verdict.findings());
            }
        }
        return measure;
    }

    private static void count(Map<String, Tally> tallies, Wire key, boolean refused) {
        tallies.computeIfAbsent("`" + key.wire() + "`", name -> new Tally()).count(refused);
    }

    /** The share refused of all. */
    public String share() {
        return total.share(false);
    }

    /** Three tables: by focus, by tense, by judge and code. */
    public String tables() {
        return table("focus", byFocus) + "\n" + table("tense", byTense) + "\n" + reasons.table();
    }

    private String table(String head, Map<String, Tally> tallies) {
        MarkdownTable table = new MarkdownTable(List.of(head, "refused"));
        tallies.forEach((name, tally) -> table.row(List.of(name, tally.share(false))));
        table.row(List.of("**all**", total.share(false)));
        return table.toString();
    }

    /** Who refused, with which codes, how often. */
    static final class Reasons {

        private final Map<String, Integer> counts = new TreeMap<>();

        void add(PanelVerdict verdict) {
            JudgeVerdict last = verdict.judges().getLast();
            last.findings().stream()
                    .map(Finding::code)
                    .distinct()
                    .forEach(code ->
                            counts.merge(
                                    "`%s`: `%s`".formatted(last.name(), code), 1, Integer::sum));
        }

        String table() {
            MarkdownTable table = new MarkdownTable(List.of("judge: code", "problems"));
            counts.forEach((reason, count) -> table.row(List.of(reason, count.toString())));
            if (counts.isEmpty()) {
                table.row(List.of("none", "0"));
            }
            return table.toString();
        }
    }
}
