package io.quizpool.quality;

import io.quizpool.french.French;
import io.quizpool.french.judge.Candidate;
import io.quizpool.quality.document.Document;
import io.quizpool.quality.measures.Completions;
import io.quizpool.quality.measures.FalseAlarms;
import io.quizpool.quality.measures.Goals;
import io.quizpool.quality.measures.HandWritten;
import io.quizpool.quality.measures.Recall;
import io.quizpool.quality.measures.Times;
import io.quizpool.quality.panel.Panel;
import io.quizpool.quality.planting.Plantings;
import io.quizpool.quality.pool.ComposedPool;
import io.quizpool.quality.sentences.SentenceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/** Measures the judges, prints the tables and writes them into the document. */
public final class QualityReport {

    private static final int WARM_UP = 500;
    private static final int TIMED = 2_000;
    private static final String ALL = "**all**";

    private final Panel panel;
    private final French french = French.load();
    private final long seed;
    private final List<Candidate> pool;
    private final PrintWriter misses;

    private QualityReport(Panel panel, long seed, int each, PrintWriter misses) {
        this.panel = panel;
        this.seed = seed;
        this.pool = new ComposedPool(french).problems(each, new SplittableRandom(seed));
        this.misses = misses;
    }

    /**
     * Five arguments: the document; the file for what went wrong, a line each; the recorded answers
     * of language models; the seed; the number of problems of each focus in each tense.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[3]);
        int each = Integer.parseInt(arguments[4]);
        try (Panel panel = Panel.load();
                PrintWriter misses =
                        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            Document document = new Document(Files.readString(file));
            Map<String, String> figures = new QualityReport(panel, seed, each, misses).figures();
            figures.put("completions", Completions.read(Path.of(arguments[2])).tables());
            for (Map.Entry<String, String> entry : figures.entrySet()) {
                System.out.printf("%n%s%n%n%s", entry.getKey(), entry.getValue());
                document = document.with(entry.getKey(), entry.getValue());
            }
            Files.writeString(file, document.text());
        }
    }

    /** By the name of their place in the document. */
    private Map<String, String> figures() {
        FalseAlarms alarms = FalseAlarms.of(pool, panel::judge, misses::println);
        Recall recall =
                Recall.of(
                        pool,
                        Plantings.all(french),
                        new SplittableRandom(seed),
                        this::refused,
                        misses::println);
        Times times = times();
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("goals", Goals.table(recall, alarms, times, ALL));
        figures.put("pool", "Seed %d, %d composed problems.".formatted(seed, pool.size()));
        figures.put("false-alarms", alarms.tables());
        figures.put("recall", recall.table());
        figures.put("sentences", sentences());
        figures.put("times", times.table());
        return figures;
    }

    private boolean refused(Candidate candidate) {
        return !panel.judge(candidate).accepted();
    }

    private String sentences() {
        return HandWritten.of(
                        SentenceFile.read(),
                        panel::judge,
                        new SplittableRandom(seed),
                        misses::println)
                .tables();
    }

    private Times times() {
        List<Candidate> some = new ArrayList<>(pool);
        Collections.shuffle(some, new Random(seed));
        List<Candidate> timed = some.subList(0, Math.min(WARM_UP + TIMED, some.size()));
        int warmUp = Math.min(WARM_UP, timed.size() / 2);
        Times times = new Times();
        panel.judges()
                .forEach(judge ->
                        times.measure(
                                "`" + judge.name() + "`",
                                timed,
                                warmUp,
                                candidate -> panel.judge(judge, candidate)));
        times.measure(ALL, timed, warmUp, panel::judge);
        return times;
    }
}
