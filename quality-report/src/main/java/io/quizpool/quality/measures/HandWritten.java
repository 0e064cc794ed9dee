package io.quizpool.quality.measures;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.quality.sentences.WrittenSentence;
import io.quizpool.quality.sentences.WrittenSentence.Wrong;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** What the judges make of sentences that the composer has not written. */
public final class HandWritten {

    private final Map<String, Tally> alone = new LinkedHashMap<>();
    private final FalseAlarms.Reasons reasons = new FalseAlarms.Reasons();
    private final Map<StatementError, Tally> keyed = new EnumMap<>(StatementError.class);
    private final Map<StatementError, Tally> named = new EnumMap<>(StatementError.class);
    private final Map<StatementError, Tally> misnamed = new EnumMap<>(StatementError.class);
    private final Function<Candidate, PanelVerdict> judge;
    private final RandomGenerator random;
    private final Misses misses;

    private HandWritten(
            Function<Candidate, PanelVerdict> judge, RandomGenerator random, Misses misses) {
        this.judge = judge;
        this.random = random;
        this.misses = misses;
    }

    /**
     * Has each sentence judged alone, each wrong one in its place, and where the right one passed,
     * each wrong one as its distractor, under the right name and under another.
     */
    public static HandWritten of(
            List<WrittenSentence> sentences,
            Function<Candidate, PanelVerdict> judge,
            RandomGenerator random,
            Consumer<String> missed) {
        HandWritten measure = new HandWritten(judge, random, new Misses(missed));
        sentences.forEach(measure::count);
        return measure;
    }

    private void count(WrittenSentence sentence) {
        PanelVerdict verdict = judge.apply(sentence.alone());
        boolean refused = !verdict.accepted();
        alone.computeIfAbsent("`" + sentence.brief().tense().wire() + "`", t -> new Tally())
                .count(refused);
        if (refused) {
            reasons.add(verdict);
            misses.add("right sentence refused", sentence.alone(), verdict.findings());
        }
        for (Wrong wrong : sentence.wrong()) {
            expect(true, "wrong sentence passed", sentence.keyed(wrong), tally(keyed, wrong));
            if (!refused) {
                asDistractor(sentence, wrong);
            }
        }
    }

    private void asDistractor(WrittenSentence sentence, Wrong wrong) {
        expect(
                false,
                "distractor refused",
                sentence.with(wrong, wrong.error()),
                tally(named, wrong));
        List<StatementError> others =
                Arrays.stream(StatementError.values()).filter(e -> e != wrong.error()).toList();
        expect(
                true,
                "misnamed distractor passed (" + wrong.error().wire() + ")",
                sentence.with(wrong, others.get(random.nextInt(others.size()))),
                tally(misnamed, wrong));
    }

    private static Tally tally(Map<StatementError, Tally> column, Wrong wrong) {
        return column.computeIfAbsent(wrong.error(), error -> new Tally());
    }

    private void expect(boolean refusal, String miss, Candidate candidate, Tally tally) {
        List<Finding> findings = judge.apply(candidate).findings();
        boolean refused = !findings.isEmpty();
        tally.count(refused);
        if (refused != refusal) {
            misses.add(miss, candidate, findings);
        }
    }

    /** Three tables: right sentences by tense, why they were refused, wrong ones by error. */
    public String tables() {
        Tally right = new Tally();
        MarkdownTable table = new MarkdownTable(List.of("tense", "right sentences refused"));
        alone.forEach((tense, tally) -> {
            table.row(List.of(tense, tally.share(false)));
            right.add(tally);
        });
        table.row(List.of("**all**", right.share(false)));
        return table + "\n" + reasons.table() + "\n" + wrong();
    }

    private String wrong() {
        MarkdownTable table =
                new MarkdownTable(
                        List.of(
                                "error",
                                "caught as the correct statement",
                                "refused as a distractor",
                                "caught under another error's name"));
        Tally[] sums = {new Tally(), new Tally(), new Tally()};
        for (StatementError error : StatementError.values()) {
            Tally[] row = {
                keyed.getOrDefault(error, new Tally()),
                named.getOrDefault(error, new Tally()),
                misnamed.getOrDefault(error, new Tally())
            };
            table.row(row("`" + error.wire() + "`", row));
            for (int i = 0; i < row.length; i++) {
                sums[i].add(row[i]);
            }
        }
        table.row(row("**all**", sums));
        return table.toString();
    }

    private static List<String> row(String name, Tally[] tallies) {
        return List.of(
                name, tallies[0].share(true), tallies[1].share(false), tallies[2].share(true));
    }
}
