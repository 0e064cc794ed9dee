package io.quizpool.worker.choice;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.pool.Stems;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Judges an item by its form and against the pool. Whether its key is true it cannot know; the
 * rules are those of the literature on item writing (Haladyna, Downing and Rodriguez 2002, "A
 * Review of Multiple-Choice Item-Writing Guidelines").
 */
@Component
public class ChoiceJudge {

    /** Counts on whenever the rules change; kept with every verdict. */
    private static final String VERSION = "1";

    private final Stems stems;

    ChoiceJudge(Stems stems) {
        this.stems = stems;
    }

    /** The verdict; the pool is asked only where the form is in order. */
    public PanelVerdict judge(ChoiceCandidate candidate) {
        List<Finding> findings = new ArrayList<>(ChoiceForm.findings(candidate));
        if (findings.isEmpty()) {
            stems.nearest(candidate.language(), candidate.stem().strip())
                    .map(known ->
                            ChoiceFault.NEAR_DUPLICATE.ofWhole("the pool has « " + known + " »"))
                    .ifPresent(findings::add);
        }
        return new PanelVerdict(List.of(new JudgeVerdict("choice", VERSION, findings)));
    }
}
