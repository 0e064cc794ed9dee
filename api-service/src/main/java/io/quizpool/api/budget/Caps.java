package io.quizpool.api.budget;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The most that may be used in each day and month (UTC); null: no limit.
 *
 * @param costPerDay in the currency of the configured prices, as is {@code costPerMonth}
 */
public record Caps(
        @Nullable Long tokensPerDay,
        @Nullable Long tokensPerMonth,
        @Nullable BigDecimal costPerDay,
        @Nullable BigDecimal costPerMonth) {

    /** No limit at all. */
    public static final Caps NONE = new Caps(null, null, null, null);

    /** Whether nothing is limited. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** One unit and period for which there can be a cap. */
    record Kind(Unit unit, Period period) {}

    void forEach(BiConsumer<Kind, @Nullable BigDecimal> action) {
        action.accept(new Kind(Unit.TOKENS, Period.DAY), decimal(tokensPerDay));
        action.accept(new Kind(Unit.TOKENS, Period.MONTH), decimal(tokensPerMonth));
        action.accept(new Kind(Unit.COST, Period.DAY), costPerDay);
        action.accept(new Kind(Unit.COST, Period.MONTH), costPerMonth);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long tokens) {
        return tokens == null ? null : BigDecimal.valueOf(tokens);
    }
}
