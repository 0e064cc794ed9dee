package io.quizpool.chaos.report;

import io.quizpool.benchmark.Machine;
import io.quizpool.benchmark.report.MarkdownTable;
import io.quizpool.chaos.fault.Fault;
import io.quizpool.chaos.options.Options;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result of a run as Markdown. */
public record Report(Options options, Outcome outcome) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** Tables and what is to be known of them. */
    public String markdown(Instant when) {
        return String.join(
                "\n\n",
                "%s, %s; %s, seed %d."
                        .formatted(
                                DAY.format(when), Machine.describe(), conditions(), options.seed()),
                tasks(),
                options.faults() ? faults() : "No faults but those of the model.",
                notes());
    }

    private String conditions() {
        var older = options.upgradeFrom();
        return length()
                + (options.faults() ? " of faults" : " of load")
                + (older == null ? "" : ", upgraded meanwhile from " + older.getFileName());
    }

    private String length() {
        var seconds = options.length().toSeconds();
        return seconds % 60 == 0 ? seconds / 60 + " minutes" : seconds + " s";
    }

    private String tasks() {
        var audit = outcome.audit();
        var figures =
                List.of(
                        List.of("requests accepted", number(audit.requests())),
                        List.of("tasks accepted", number(audit.accepted())),
                        List.of("stored", number(audit.stored())),
                        List.of("failed, with a reason", number(audit.failed())),
                        List.of("**lost**", bold(audit.lost())),
                        List.of("**doubled**", bold(audit.doubled())),
                        List.of("**stuck**", bold(audit.stuck())));
        return new MarkdownTable(List.of("what became of them", "count"))
                .with(figures, row -> row)
                .text();
    }

    private String faults() {
        return new MarkdownTable(List.of("fault", "times"))
                .with(
                        Arrays.asList(Fault.values()),
                        fault ->
                                List.of(
                                        fault.title(),
                                        number(outcome.struck().getOrDefault(fault, 0))))
                .text();
    }

    private String notes() {
        var notes = new ArrayList<String>();
        notes.add(
                "%s sendings of an app had no answer, and were sent again with their key."
                        .formatted(number(outcome.unanswered())));
        notes.add(
                "The tasks took %s attempts; %s calls of the model went wrong on purpose."
                        .formatted(number(outcome.attempts()), number(outcome.modelFaults())));
        notes.add(
                "Everything had ended %.0f s after the last fault."
                        .formatted(outcome.quiet().toMillis() / 1000.0));
        notes.add(
                "Of %s messages that nobody could read, %s lie among the dead letters."
                        .formatted(
                                number(outcome.poison()),
                                number(outcome.poison() - outcome.missingLetters().size())));
        if (!outcome.reasons().isEmpty()) {
            notes.add(
                    "Reasons of failed tasks: "
                            + outcome.reasons().entrySet().stream()
                                    .map(reason ->
                                            "`%s` %s"
                                                    .formatted(
                                                            reason.getKey(),
                                                            number(reason.getValue())))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return String.join("\n", notes);
    }

    private static String bold(long count) {
        return "**" + number(count) + "**";
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
