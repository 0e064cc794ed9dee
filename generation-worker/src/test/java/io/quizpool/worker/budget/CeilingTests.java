package io.quizpool.worker.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quizpool.worker.TestTasks;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelPrice;
import io.quizpool.worker.chatmodel.PriceList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CeilingTests {

    private static final PriceList NO_PRICES = new PriceList("USD", List.of());
    private static final int ANSWER = 2000;

    @Test
    void countsACallForEachStatementAndOneForTheJudge() {
        assertThat(ceiling(NO_PRICES, true).calls(TestTasks.anything(), true)).isEqualTo(5);
        assertThat(ceiling(NO_PRICES, true).calls(TestTasks.anything(), false)).isEqualTo(1);
        assertThat(ceiling(NO_PRICES, false).calls(TestTasks.anything(), false)).isZero();
    }

    @Test
    void holdsWhatIsSetForACallWhereNoModelHasAPrice() {
        assertThat(ceiling(NO_PRICES, false).tokens(2)).isEqualTo(12_000);
        assertThat(ceiling(NO_PRICES, false).cost(2)).isEqualByComparingTo("0.10");
    }

    @Test
    void holdsWhatACallOfTheDearestModelCanCost() {
        PriceList prices = new PriceList("USD", List.of(price("mini", "1"), price("large", "10")));

        assertThat(ceiling(prices, false).cost(1)).isEqualByComparingTo("0.024");
    }

    @Test
    void anAnswerThatCouldBeLongerThanWhatIsHeldStopsTheStart() {
        BudgetProperties tooLow = properties(ANSWER);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Ceiling(tooLow, model(), NO_PRICES, false))
                .withMessageContaining("quizpool.budget.call-tokens (2000) must be above");
    }

    /** One unit a million tokens read, so many a million tokens written. */
    private static ModelPrice price(String model, String output) {
        return new ModelPrice(model, BigDecimal.ONE, null, new BigDecimal(output));
    }

    private static Ceiling ceiling(PriceList prices, boolean judges) {
        return new Ceiling(properties(6000), model(), prices, judges);
    }

    private static BudgetProperties properties(long callTokens) {
        return new BudgetProperties(
                callTokens,
                new BigDecimal("0.05"),
                BudgetProperties.WhenExhausted.WAIT,
                Duration.ofMinutes(5),
                Duration.ofSeconds(5));
    }

    private static ChatModelProperties model() {
        return new ChatModelProperties("a key", null, "mini", Duration.ofSeconds(15), ANSWER);
    }
}
