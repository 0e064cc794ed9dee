package io.quizpool.quality.measures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.French;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.quality.planting.Plantings;
import io.quizpool.quality.pool.ComposedPool;
import io.quizpool.quality.sentences.SentenceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The goals of docs/quality.md, on a small sample and for the template judge alone. */
class TemplateJudgeMeasuredTests {

    private static final French FRENCH = French.load();
    private static final List<Candidate> GOOD =
            new ComposedPool(FRENCH).problems(2, new SplittableRandom(7));

    private static boolean refused(Candidate candidate) {
        return !FRENCH.judge().judge(candidate).accepted();
    }

    @Test
    void catchesNinetyNineInAHundredFaultsOfEveryKindAndOfEveryError() {
        List<String> missed = new ArrayList<>();
        Recall recall =
                Recall.of(
                        GOOD,
                        Plantings.all(FRENCH),
                        new SplittableRandom(7),
                        TemplateJudgeMeasuredTests::refused,
                        missed::add);

        assertThat(recall.shares())
                .as("missed: %s", missed)
                .hasSize(Plantings.all(FRENCH).size())
                .allSatisfy((planting, share) -> assertThat(share).isGreaterThanOrEqualTo(0.99));
        assertThat(StatementError.values())
                .as("missed: %s", missed)
                .allSatisfy(error -> assertThat(recall.share(error)).isGreaterThanOrEqualTo(0.99));
    }

    @Test
    void refusesAtMostOneInAHundredOfTheGoodProblems() {
        assertThat(GOOD)
                .filteredOn(TemplateJudgeMeasuredTests::refused)
                .hasSizeLessThanOrEqualTo(GOOD.size() / 100);
    }

    @Test
    void refusesFewOfTheSentencesThatItsMakersDidNotCompose() {
        assertThat(SentenceFile.read())
                .filteredOn(sentence -> refused(sentence.alone()))
                .hasSizeLessThan(10);
    }

    @Test
    void countsWhatAJudgeThatPassesEverythingMisses() {
        List<String> missed = new ArrayList<>();
        Recall recall =
                Recall.of(
                        GOOD.subList(0, 5),
                        Plantings.all(FRENCH),
                        new SplittableRandom(7),
                        candidate -> false,
                        missed::add);

        assertThat(recall.shares().get("wrong key")).isZero();
        assertThat(missed).hasSizeGreaterThan(50);
    }
}
