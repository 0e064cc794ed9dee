package io.quizpool.worker.judge.model;

import io.quizpool.worker.chatmodel.ChatModelProperties;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Whether and which chat model judges.
 *
 * @param enabled whether one judges at all
 * @param name the model's name at the provider; that of the writing model where unset
 * @param baseUrl where the protocol is spoken; the writing model's address where unset
 * @param apiKey key of the provider; the writing model's where both this and {@code baseUrl} are
 *     unset, so that no key is shown to another provider
 */
@ConfigurationProperties("quizpool.judge.model")
public record ModelJudgeProperties(
        @DefaultValue("false") boolean enabled,
        @Nullable String name,
        @Nullable URI baseUrl,
        @Nullable String apiKey) {

    /**
     * The judging model, which takes from the writing one what it does not set itself.
     *
     * @throws IllegalArgumentException where neither has an address nor a key
     */
    ChatModelProperties over(ChatModelProperties writing) {
        boolean elsewhere = baseUrl != null && StringUtils.hasText(baseUrl.toString());
        String ownKey = StringUtils.hasText(apiKey) ? apiKey : null;
        ChatModelProperties judging =
                new ChatModelProperties(
                        ownKey != null || elsewhere ? ownKey : writing.apiKey(),
                        elsewhere ? baseUrl : writing.baseUrl(),
                        name != null && StringUtils.hasText(name) ? name : writing.name(),
                        writing.callTimeout(),
                        writing.maxOutputTokens());
        if (!judging.remote()) {
            throw new IllegalArgumentException(
                    "quizpool.judge.model.enabled needs a chat model over HTTP, and the composer is"
                            + " none: set quizpool.judge.model.base-url or .api-key, or"
                            + " OPENAI_API_KEY or OPENAI_BASE_URL, or leave it disabled");
        }
        return judging;
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "ModelJudgeProperties[enabled=%s, name=%s, baseUrl=%s]"
                .formatted(enabled, name, baseUrl);
    }
}
