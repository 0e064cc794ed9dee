package io.quizpool.api.error;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says which budget has no room for an order, and what can be done. */
final class BudgetAnswer {

    private BudgetAnswer() {}

    static String detail(Failure.BudgetExhausted exhausted) {
        String unit = exhausted.money() ? "" : " tokens";
        return ("The budget of %s%s for each %s, %s, has %s%s left, and the order is expected to"
                        + " take %s%s. It resets at %s: %s, or ask an administrator to raise it."
                        + " Nothing was recorded.")
                .formatted(
                        amount(exhausted.cap(), exhausted.money()),
                        unit,
                        exhausted.period(),
                        exhausted.ofKey() ? "your API key's" : "of the whole installation",
                        amount(exhausted.left(), exhausted.money()),
                        unit,
                        amount(exhausted.needed(), exhausted.money()),
                        unit,
                        exhausted.resetsAt(),
                        exhausted.needed().compareTo(exhausted.cap()) > 0
                                ? "order fewer problems at a time, this many never fit"
                                : "order again then, or fewer problems now");
    }

    /** Money to the fourth decimal, and never so that what does not fit would seem to. */
    private static String amount(BigDecimal amount, boolean money) {
        return amount.setScale(money ? 4 : 0, RoundingMode.HALF_UP).toPlainString();
    }
}
