package io.quizpool.api.budget;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One budget in its current period. */
@Schema(description = "A budget in its current period; figures in tokens or money, as unit says")
public record BudgetState(
        @Schema(description = "Whose budget it is; absent: the whole installation's")
                @Nullable UUID apiKeyId,
        Unit unit,
        Period period,
        @Schema(example = "1000000") BigDecimal cap,
        @Schema(description = "What finished attempts used", example = "412903") BigDecimal spent,
        @Schema(
                        description =
                                "The most that attempts under way may use; spent and held never"
                                        + " pass the cap together",
                        example = "60000")
                BigDecimal held,
        @Schema(description = "What queued tasks are expected to use", example = "18000")
                BigDecimal promised,
        @Schema(description = "The first day of the period (UTC)") LocalDate startsOn,
        @Schema(description = "When the next period begins") Instant resetsAt) {}
