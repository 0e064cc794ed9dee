package io.quizpool.worker.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateJudgeTests {

    @Test
    void holdsIndependentSentencesToTheConfiguredLengthRatio() {
        Candidate candidate = ComposedCandidates.of(2);
        List<CandidateStatement> statements = new ArrayList<>(candidate.statements());
        CandidateStatement pair = statements.get(1);
        String right = statements.getFirst().content();
        statements.set(
                1,
                new CandidateStatement(
                        pair.content().replaceFirst("\\.$", " avec toute ma grande famille."),
                        pair.error(),
                        pair.translation(),
                        pair.explanation(),
                        right.replaceFirst("\\.$", " avec toute ma grande famille.")));
        Candidate longer = new Candidate(candidate.plan(), statements);

        assertThat(codes(longer, 1.01)).contains("given_away_by_length");
        assertThat(codes(longer, 10)).doesNotContain("given_away_by_length");
    }

    private static List<String> codes(Candidate candidate, double ratio) {
        TemplateJudge judge =
                new TemplateJudge(ComposedCandidates.FRENCH.judge(), new FairnessProperties(ratio));
        return ((Judgement.Found) judge.judge(candidate, Instant.MAX))
                .findings().stream().map(Finding::code).toList();
    }
}
