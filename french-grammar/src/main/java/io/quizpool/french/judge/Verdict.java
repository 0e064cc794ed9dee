package io.quizpool.french.judge;

import java.util.List;

/** What the judge says of a problem: it passes where nothing was found. */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the problem may enter the pool. */
    public boolean accepted() {
        return findings.isEmpty();
    }
}
