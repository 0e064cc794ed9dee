package io.quizpool.worker.pool;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When two stems of multiple choice are held to be the same.
 *
 * @param similarity trigrams in common, as a share of all that the two have; from here on the later
 *     one is refused
 * @param shown how many stems of its topic a model is shown before it writes another
 */
@Validated
@ConfigurationProperties("quizpool.stems")
record StemProperties(
        @DecimalMin("0.3") @DecimalMax("1") @DefaultValue("0.75") double similarity,
        @Min(0) @Max(100) @DefaultValue("20") int shown) {}
