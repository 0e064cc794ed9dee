package io.quizpool.api.budget;

import java.math.BigDecimal;

/** What a task is expected to use, all of its attempts together. */
record Estimate(long tokens, BigDecimal cost) {}
