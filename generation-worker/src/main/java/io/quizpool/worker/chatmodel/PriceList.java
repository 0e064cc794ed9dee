package io.quizpool.worker.chatmodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the models cost.
 *
 * @param currency its code after ISO 4217
 * @param models each by its name
 */
@Validated
@ConfigurationProperties("quizpool.prices")
public record PriceList(
        @Pattern(regexp = "[A-Z]{3}") @DefaultValue("USD") String currency,
        @DefaultValue List<@Valid ModelPrice> models) {

    private static final Logger log = LoggerFactory.getLogger(PriceList.class);

    /**
     * @throws IllegalArgumentException where a model has two prices
     */
    public PriceList {
        models = List.copyOf(models);
        if (models.stream().map(ModelPrice::model).distinct().count() < models.size()) {
            throw new IllegalArgumentException(
                    "quizpool.prices.models names a model twice: each has one price");
        }
    }

    /** Whether {@code model} has a price, be it 0. */
    public boolean covers(String model) {
        return models.stream().anyMatch(price -> price.model().equals(model));
    }

    /**
     * Checks the models that attempts use together: what an attempt cost is known where all of them
     * have a price, and unknown where none has.
     *
     * @throws IllegalStateException where some have a price and some have none
     */
    void checkTogether(Set<String> used) {
        List<String> free = used.stream().filter(model -> !covers(model)).toList();
        if (!free.isEmpty() && free.size() < used.size()) {
            throw new IllegalStateException(
                    "quizpool.prices.models has prices of models in use, but none of %s: budgets of money would miss what these cost; set prices, 0 for what is free"
                            .formatted(String.join(", ", free)));
        }
    }

    /** The price of {@code model}; free, which is logged, where it has none. */
    ModelPrice of(String model) {
        return models.stream()
                .filter(price -> price.model().equals(model))
                .findFirst()
                .orElseGet(() -> {
                    log.warn(
                            "The model {} has no price: its tokens are counted, its cost is 0; set"
                                    + " quizpool.prices.models",
                            model);
                    return new ModelPrice(model, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
                });
    }
}
