package io.quizpool.model.problem;

import io.quizpool.french.judge.Finding;
import java.util.List;

/** What one judge of the panel found; nothing where it passed the problem. */
public record JudgeVerdict(String name, String version, List<Finding> findings) {

    public JudgeVerdict {
        findings = List.copyOf(findings);
    }
}
