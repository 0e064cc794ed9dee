package io.quizpool.worker.judge.model;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.judge.ItemJudge;
import io.quizpool.worker.judge.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has a model solve the item, its options shuffled, and passes it where the model chooses the key.
 */
final class ModelItemJudge implements ItemJudge {

    private final Solving solving;

    ModelItemJudge(Solving solving) {
        this.solving = solving;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String version() {
        return solving.model().name() + " " + ItemPrompt.VERSION;
    }

    @Override
    public Judgement judge(Item item, Instant deadline) throws InterruptedException {
        List<Integer> order = solving.order(item.options().size());
        return solving.solve(
                ItemPrompt.write(
                        item.stem(),
                        item.context(),
                        order.stream().map(item.options()::get).toList()),
                deadline,
                text ->
                        ItemSolution.read(text, order.size())
                                .map(solved ->
                                        disagreements(
                                                item,
                                                solved.place().stream()
                                                        .map(order::get)
                                                        .boxed()
                                                        .toList())));
    }

    /**
     * @param held the options that the model holds to be right: one, or none
     */
    private static List<Finding> disagreements(Item item, List<Integer> held) {
        if (held.equals(List.of(item.key()))) {
            return List.of();
        }
        return Stream.concat(Stream.of(item.key()), held.stream())
                .map(option ->
                        Solving.otherKey(option, item.options().get(option), option != item.key()))
                .toList();
    }
}
