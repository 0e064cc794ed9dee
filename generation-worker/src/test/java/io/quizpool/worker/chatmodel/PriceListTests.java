package io.quizpool.worker.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriceListTests {

    private static final ModelPrice MINI =
            new ModelPrice(
                    "mini",
                    new BigDecimal("0.25"),
                    new BigDecimal("0.025"),
                    new BigDecimal("2.00"));

    private final PriceList prices = new PriceList("USD", List.of(MINI));

    @Test
    void pricesWhatWasReadAnewWhatWasCachedAndWhatWasWritten() {
        TokenUsage used = new TokenUsage(3000, 1000, 500);

        assertThat(prices.of("mini").price(used).cost()).isEqualByComparingTo("0.001525");
    }

    @Test
    void cachedTokensCostAsMuchAsOthersWhereNothingElseIsSaid() {
        ModelPrice price = new ModelPrice("plain", new BigDecimal("1"), null, new BigDecimal("4"));

        assertThat(price.price(new TokenUsage(2000, 1500, 0)).cost()).isEqualByComparingTo("0.002");
    }

    @Test
    void addsUpWhatModelsOfDifferentPricesCost() {
        TokenUsage writing = prices.of("mini").price(new TokenUsage(1_000_000, 0, 0));
        TokenUsage judging =
                new ModelPrice("large", BigDecimal.TEN, null, BigDecimal.TEN)
                        .price(new TokenUsage(0, 0, 1_000_000));

        assertThat(writing.plus(judging).cost()).isEqualByComparingTo("10.25");
    }

    @Test
    void aModelWithoutAPriceCostsNothingAndItsTokensCountAllTheSame() {
        TokenUsage used = prices.of("unknown").price(new TokenUsage(10, 0, 5));

        assertThat(used).isEqualTo(new TokenUsage(10, 0, 5));
    }

    @Test
    void aCallCostsTheMostWhereItsAnswerIsAsLongAsItMayBeAndNothingIsCached() {
        assertThat(MINI.most(6000, 2000)).isEqualByComparingTo("0.005");
        assertThat(MINI.price(new TokenUsage(4000, 0, 2000)).cost()).isEqualByComparingTo("0.005");
    }

    @Test
    void aModelThatCostsNothingHasAPriceAllTheSame() {
        PriceList free =
                new PriceList(
                        "USD",
                        List.of(new ModelPrice("own", BigDecimal.ZERO, null, BigDecimal.ZERO)));

        assertThat(free.covers("own")).isTrue();
        assertThat(free.covers("mini")).isFalse();
    }

    @Test
    void modelsInUseOfWhichOnlySomeHaveAPriceStopTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> prices.checkTogether(Set.of("mini", "judge")))
                .withMessageContaining("but none of judge");
        assertThatNoException().isThrownBy(() -> prices.checkTogether(Set.of("mini")));
        assertThatNoException().isThrownBy(() -> prices.checkTogether(Set.of("own", "judge")));
    }

    @Test
    void twoPricesForOneModelStopTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceList("USD", List.of(MINI, MINI)))
                .withMessageContaining("quizpool.prices.models");
    }
}
