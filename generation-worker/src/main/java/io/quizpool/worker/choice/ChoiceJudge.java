package io.quizpool.worker.choice;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.Statement;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.ItemJudge;
import io.quizpool.worker.judge.JudgeCalls;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.pool.Stems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Judges an item by its form and against the pool, and puts what passes before the other judges.
 * Whether the key is true it cannot know itself, and only a model that is not told it can say; the
 * rules of form are those of the literature on item writing (Haladyna, Downing and Rodriguez 2002,
 * "A Review of Multiple-Choice Item-Writing Guidelines").
 */
@Component
public class ChoiceJudge {

    /** Counts on whenever the rules change; kept with every verdict. */
    private static final String VERSION = "1";

    private final Stems stems;
    private final List<ItemJudge> others;
    private final JudgeCalls calls;
    private final DatabasePatience patience;

    /**
     * @param others who judge what the form and the pool leave: a model, where one is configured
     */
    ChoiceJudge(Stems stems, List<ItemJudge> others, JudgeCalls calls, DatabasePatience patience) {
        this.stems = stems;
        this.others = List.copyOf(others);
        this.calls = calls;
        this.patience = patience;
    }

    /**
     * The verdict, the cheapest judge first, until one refuses.
     *
     * @param deadline when the verdict must be there
     * @throws InterruptedException where the worker is told to stop
     */
    public PanelOutcome judge(ChoiceCandidate candidate, Instant deadline)
            throws InterruptedException {
        List<JudgeVerdict> verdicts = new ArrayList<>();
        List<Finding> findings = findings(candidate);
        verdicts.add(new JudgeVerdict("choice", VERSION, findings));
        TokenUsage usage = TokenUsage.NONE;
        for (ItemJudge other : others) {
            if (!findings.isEmpty()) {
                break;
            }
            ItemJudge.Item item = item(candidate);
            Judgement judgement = calls.ask(other.name(), item, () -> other.judge(item, deadline));
            usage = usage.plus(judgement.usage());
            switch (judgement) {
                case Judgement.Absent absence -> {
                    return new PanelOutcome.Undecided(absence, usage);
                }
                case Judgement.Found found -> {
                    findings = found.findings();
                    verdicts.add(new JudgeVerdict(other.name(), other.version(), findings));
                }
            }
        }
        return new PanelOutcome.Decided(new PanelVerdict(verdicts), usage);
    }

    /** By form and pool; the pool is asked only where the form is in order. */
    private List<Finding> findings(ChoiceCandidate candidate) throws InterruptedException {
        List<Finding> findings = ChoiceForm.findings(candidate);
        if (!findings.isEmpty()) {
            return findings;
        }
        return patience
                .call(() -> stems.nearest(candidate.language(), candidate.stem().strip()))
                .map(known -> ChoiceFault.NEAR_DUPLICATE.ofWhole("the pool has « " + known + " »"))
                .stream()
                .toList();
    }

    private static ItemJudge.Item item(ChoiceCandidate candidate) {
        List<Statement> options = candidate.options();
        int key =
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).isCorrect())
                        .findFirst()
                        .orElseThrow();
        return new ItemJudge.Item(
                candidate.stem().strip(),
                candidate.context(),
                options.stream().map(option -> option.content().strip()).toList(),
                key);
    }
}
