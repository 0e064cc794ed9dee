package io.quizpool.worker.judge.languagetool;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.Finding;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.judge.Judgement;
import java.time.Duration;
import java.util.List;

/** One instance of LanguageTool for all tests of this room, for it takes seconds to load. */
final class LoadedTools {

    private static final TestClock CLOCK = new TestClock();

    static final LanguageToolJudge JUDGE = new LanguageToolJudge(loaded(), CLOCK);

    private LoadedTools() {}

    static List<Finding> findings(Candidate candidate) {
        try {
            Judgement judgement =
                    JUDGE.judge(candidate, CLOCK.instant().plus(Duration.ofMinutes(1)));
            return ((Judgement.Found) judgement).findings();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static LanguageTools loaded() {
        LanguageTools tools = new LanguageTools(1);
        tools.load();
        return tools;
    }
}
