package io.quizpool.model.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quizpool.french.judge.Finding;
import java.util.List;

/**
 * What the panel says of a problem, as it is stored with it.
 *
 * @param judges those that have judged, in order; the last one is the only that can have findings
 */
@JsonPropertyOrder({"accepted", "judges"})
public record PanelVerdict(List<JudgeVerdict> judges) {

    /**
     * @throws IllegalArgumentException where nobody has judged
     */
    public PanelVerdict {
        if (judges.isEmpty()) {
            throw new IllegalArgumentException("a verdict needs a judge");
        }
        judges = List.copyOf(judges);
    }

    /** Whether the problem may enter the pool. */
    @JsonProperty
    public boolean accepted() {
        return findings().isEmpty();
    }

    /** The findings of all judges. */
    public List<Finding> findings() {
        return judges.stream().flatMap(judge -> judge.findings().stream()).toList();
    }
}
