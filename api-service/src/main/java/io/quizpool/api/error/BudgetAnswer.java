package io.quizpool.api.error;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says which budget has no room for an order, and what can be done. */
final class BudgetAnswer {

    private BudgetAnswer() {}

    static String detail(Failure.BudgetExhausted exhausted) {
        String unit = exhausted.money() ? "" : " tokens";
        return ("The budget of %s%s for each %s, %s, has %s%s left, and what is asked for is"
                        + " expected to take %s%s. It resets at %s: %s, or ask an administrator"
                        + " to raise it. Nothing was changed.")
                .formatted(
                        exhausted.cap().stripTrailingZeros().toPlainString(),
                        unit,
                        exhausted.period(),
                        exhausted.ofKey()
                                ? "of the API key that orders"
                                : "of the whole installation",
                        amount(exhausted.left(), exhausted.money(), RoundingMode.DOWN),
                        unit,
                        amount(exhausted.needed(), exhausted.money(), RoundingMode.UP),
                        unit,
                        exhausted.resetsAt(),
                        exhausted.needed().compareTo(exhausted.cap()) > 0
                                ? "order fewer problems at a time, this many never fit"
                                : "try again then, or order fewer problems now");
    }

    /** Money to the fourth decimal, rounded so that what does not fit never seems to. */
    private static String amount(BigDecimal amount, boolean money, RoundingMode rounding) {
        return amount.setScale(money ? 4 : 0, rounding).toPlainString();
    }
}
