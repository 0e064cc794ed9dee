package io.quizpool.worker.attempt;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens where a language model has failed a task for good or is left alone.
 *
 * @param composer whether the built-in composer then writes the problem, which says so
 */
@ConfigurationProperties("quizpool.fallback")
public record FallbackProperties(@DefaultValue("false") boolean composer) {}
