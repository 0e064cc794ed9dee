package io.quizpool.worker.judge.languagetool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether and how LanguageTool judges.
 *
 * @param enabled whether it judges at all
 * @param instances how many problems it judges at once; more than there are cores help nobody
 */
@Validated
@ConfigurationProperties("quizpool.judge.language-tool")
public record LanguageToolProperties(
        @DefaultValue("true") boolean enabled, @Min(1) @Max(64) @DefaultValue("2") int instances) {}
