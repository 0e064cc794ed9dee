package io.quizpool.worker.chatmodel;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * Which chat model to use. With neither a key nor a base URL the built-in composer writes.
 *
 * @param apiKey key of the provider; some compatible servers need none
 * @param baseUrl where the protocol is spoken, up to and including {@code /v1}
 * @param name the model's name at the provider
 * @param callTimeout how long one call may take
 * @param maxOutputTokens where a runaway answer is cut off
 */
@Validated
@ConfigurationProperties("quizpool.chat-model")
public record ChatModelProperties(
        @Nullable String apiKey,
        @Nullable URI baseUrl,
        @NotBlank @DefaultValue("gpt-5-mini") String name,
        @DefaultValue("15s") Duration callTimeout,
        @DefaultValue("2000") int maxOutputTokens) {

    /** A key read from a file often ends in a line break, which no header can carry. */
    public ChatModelProperties {
        apiKey = apiKey == null ? null : apiKey.strip();
    }

    /** Whether a model over HTTP is configured. */
    public boolean remote() {
        return StringUtils.hasText(apiKey) || hasBaseUrl();
    }

    /** The base URL, that of OpenAI itself where none is set. */
    public URI effectiveBaseUrl() {
        return baseUrl != null && hasBaseUrl() ? baseUrl : URI.create("https://api.openai.com/v1");
    }

    private boolean hasBaseUrl() {
        return baseUrl != null && StringUtils.hasText(baseUrl.toString());
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "ChatModelProperties[baseUrl=%s, name=%s]".formatted(effectiveBaseUrl(), name);
    }
}
