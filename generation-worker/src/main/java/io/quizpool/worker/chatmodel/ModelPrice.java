package io.quizpool.worker.chatmodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a model costs, in the currency of the price list for each million tokens.
 *
 * @param model its name at the provider
 * @param input of a prompt
 * @param cachedInput of the part of a prompt that the provider has cached; as {@code input} where
 *     unset
 * @param output of an answer
 */
public record ModelPrice(
        @NotBlank String model,
        @NotNull @PositiveOrZero BigDecimal input,
        @Nullable @PositiveOrZero BigDecimal cachedInput,
        @NotNull @PositiveOrZero BigDecimal output) {

    /**
     * The most that one call can cost.
     *
     * @param tokens of its prompt and its answer together, at the most
     * @param answer of these, how many can be the answer's
     */
    public BigDecimal most(long tokens, long answer) {
        BigDecimal read = cachedInput == null ? input : input.max(cachedInput);
        return read.multiply(BigDecimal.valueOf(tokens - answer))
                .add(read.max(output).multiply(BigDecimal.valueOf(answer)))
                .movePointLeft(6);
    }

    /** The same tokens with what they cost. */
    TokenUsage price(TokenUsage used) {
        long cached = Math.min(used.cached(), used.prompt());
        BigDecimal millions =
                input.multiply(BigDecimal.valueOf(used.prompt() - cached))
                        .add(
                                (cachedInput == null ? input : cachedInput)
                                        .multiply(BigDecimal.valueOf(cached)))
                        .add(output.multiply(BigDecimal.valueOf(used.completion())));
        return new TokenUsage(
                used.prompt(), used.cached(), used.completion(), millions.movePointLeft(6));
    }
}
