package io.quizpool.quality.planting;

import io.quizpool.french.French;
import io.quizpool.quality.pool.ComposedPool;
import java.util.List;

/** Every way to spoil a problem, in the order of the report's columns. */
public final class Plantings {

    private Plantings() {}

    /** Those that take their French from {@code french}. */
    public static List<Planting> all(French french) {
        ComposedPool pool = new ComposedPool(french);
        return List.of(
                new WrongKey(),
                SecondCorrect.same(),
                SecondCorrect.otherForm(new AcceptedForms(french)),
                SecondCorrect.otherSentence(new SameBrief(pool)),
                new SecondError(pool),
                new SwappedError(),
                WrongExplanation.ofAnother(),
                WrongExplanation.anotherForm());
    }
}
