package io.quizpool.chaos.report;

import io.quizpool.chaos.audit.Audit;
import io.quizpool.chaos.fault.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run showed.
 *
 * @param struck how often each fault struck
 * @param reasons why tasks failed, by how often
 * @param unanswered how many sendings no answer came to; each was sent again with its key
 * @param attempts at all tasks together
 * @param modelFaults how many calls of the model went wrong on purpose
 * @param quiet from the last fault's end until nothing was open any more
 * @param missingLetters keys of poison that is not among the dead letters
 * @param refusals answers that no app should have been given
 */
public record Outcome(
        Audit audit,
        Map<Fault, Integer> struck,
        Map<String, Long> reasons,
        int unanswered,
        long attempts,
        long modelFaults,
        Duration quiet,
        int poison,
        List<String> missingLetters,
        List<String> refusals) {

    public Outcome {
        struck = Collections.unmodifiableMap(new LinkedHashMap<>(struck));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        missingLetters = List.copyOf(missingLetters);
        refusals = List.copyOf(refusals);
    }

    /** Whether the promise held. */
    public boolean isClean() {
        return audit.isClean() && missingLetters.isEmpty() && refusals.isEmpty();
    }
}
