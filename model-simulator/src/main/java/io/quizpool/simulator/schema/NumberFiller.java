package io.quizpool.simulator.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that fit a number schema. */
final class NumberFiller {

    private static final int SPREAD = 10;

    private NumberFiller() {}

    /** A number within the schema's bounds, moved on by {@code number} steps where they allow. */
    static JsonNode number(JsonNode schema, int number) {
        boolean whole = !schema.path("type").asString("integer").equals("number");
        BigDecimal step = bound(schema, "multipleOf");
        if (step == null) {
            step = whole ? BigDecimal.ONE : new BigDecimal("0.5");
        }
        BigDecimal least = least(schema, step);
        BigDecimal most = most(schema, step);
        BigDecimal value = least == null ? below(most, step) : least;
        BigDecimal moved = value.add(step.multiply(BigDecimal.valueOf(number % SPREAD)));
        BigDecimal chosen = most != null && moved.compareTo(most) > 0 ? value : moved;
        return whole
                ? JsonMapper.shared().getNodeFactory().numberNode(chosen.longValue())
                : JsonMapper.shared().getNodeFactory().numberNode(chosen);
    }

    /** The least multiple of {@code step} that the schema allows; null where it sets no bound. */
    private static @Nullable BigDecimal least(JsonNode schema, BigDecimal step) {
        BigDecimal open = bound(schema, "exclusiveMinimum");
        if (open != null) {
            return multiple(open, step, RoundingMode.FLOOR).add(step);
        }
        BigDecimal closed = bound(schema, "minimum");
        return closed == null ? null : multiple(closed, step, RoundingMode.CEILING);
    }

    private static @Nullable BigDecimal most(JsonNode schema, BigDecimal step) {
        BigDecimal open = bound(schema, "exclusiveMaximum");
        if (open != null) {
            return multiple(open, step, RoundingMode.CEILING).subtract(step);
        }
        BigDecimal closed = bound(schema, "maximum");
        return closed == null ? null : multiple(closed, step, RoundingMode.FLOOR);
    }

    /** Without a lower bound: zero, or as far below the upper one as values are spread. */
    private static BigDecimal below(@Nullable BigDecimal most, BigDecimal step) {
        return most == null || most.signum() >= 0
                ? BigDecimal.ZERO
                : most.subtract(step.multiply(BigDecimal.valueOf(SPREAD)));
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    private static @Nullable BigDecimal bound(JsonNode schema, String keyword) {
        return schema.path(keyword).isNumber() ? schema.path(keyword).decimalValue() : null;
    }
}
