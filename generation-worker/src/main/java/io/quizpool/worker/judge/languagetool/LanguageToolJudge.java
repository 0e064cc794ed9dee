package io.quizpool.worker.judge.languagetool;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.Judge;
import io.quizpool.worker.judge.Judgement;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.languagetool.JLanguageTool;
import org.languagetool.LtBuildInfo;
import org.languagetool.rules.RuleMatch;

/**
 * Reads correct sentences as a whole, where the template judge reads the planned verb and its
 * surroundings: the correct statement, and the corrected sentences of distractors that have one. A
 * distractor is one of these but for its one error, which the template judge has made sure of: no
 * words are left to check.
 */
final class LanguageToolJudge implements Judge {

    private final LanguageTools tools;
    private final Clock clock;

    LanguageToolJudge(LanguageTools tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "language_tool";
    }

    @Override
    public String version() {
        return String.valueOf(LtBuildInfo.OS.getVersion());
    }

    @Override
    public void awaitReady() throws InterruptedException {
        tools.awaitLoaded();
    }

    @Override
    public Judgement judge(Candidate candidate, Instant deadline) throws InterruptedException {
        Optional<List<Finding>> findings =
                tools.call(
                        Duration.between(clock.instant(), deadline),
                        tool -> findings(tool, candidate.statements()));
        return findings.<Judgement>map(Judgement.Found::of)
                .orElseGet(() ->
                        new Judgement.Unavailable(
                                "LanguageTool is still loading, or too busy for its"
                                        + " quizpool.judge.language-tool.instances",
                                Optional.empty(),
                                TokenUsage.NONE));
    }

    private static List<Finding> findings(JLanguageTool tool, List<CandidateStatement> statements)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            String right = statements.get(i).right();
            if (right != null) {
                for (RuleMatch match : tool.check(right)) {
                    findings.add(finding(i, right, match));
                }
            }
        }
        return findings;
    }

    private static Finding finding(int statement, String content, RuleMatch match) {
        return new Finding(
                "language_tool_" + match.getRule().getId().toLowerCase(Locale.ROOT),
                statement,
                "%s At « %s » in « %s »"
                        .formatted(
                                match.getMessage().replaceAll("</?suggestion>", ""),
                                content.substring(match.getFromPos(), match.getToPos()),
                                content));
    }
}
