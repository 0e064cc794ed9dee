package io.quizpool.worker.judge;

import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What may set a distractor apart from the correct statement.
 *
 * @param lengthRatio how many times as long as the correct statement a distractor with a sentence
 *     of its own may be, or the reverse, in characters; 1 or more
 */
@Validated
@ConfigurationProperties("quizpool.judge.fairness")
record FairnessProperties(@DecimalMin("1") @DefaultValue("2") double lengthRatio) {}
