package io.quizpool.worker.judge.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quizpool.worker.chatmodel.ChatModelProperties;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelJudgePropertiesTests {

    private static final URI HERE = URI.create("http://here/v1");
    private static final URI THERE = URI.create("http://there/v1");

    @Test
    void takesFromTheWritingModelWhatItDoesNotSet() {
        assertThat(settings("", null, "").over(writing("sk-here", HERE)))
                .isEqualTo(writing("sk-here", HERE));
        assertThat(settings("judge", null, null).over(writing("sk-here", HERE)).name())
                .isEqualTo("judge");
    }

    @Test
    void doesNotShowTheWritingModelsKeyToAnotherServer() {
        ChatModelProperties judging = settings(null, THERE, null).over(writing("sk-here", HERE));

        assertThat(judging.baseUrl()).isEqualTo(THERE);
        assertThat(judging.apiKey()).isNull();
    }

    @Test
    void stopsTheStartWhereThereIsOnlyTheComposer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(null, null, null).over(writing(null, null)))
                .withMessageContaining("quizpool.judge.model.base-url");
    }

    @Test
    void keepsTheKeyToItself() {
        assertThat(new ModelJudgeProperties(true, "m", THERE, "sk-secret").toString())
                .doesNotContain("sk-secret");
    }

    private static ModelJudgeProperties settings(
            @Nullable String name, @Nullable URI baseUrl, @Nullable String apiKey) {
        return new ModelJudgeProperties(true, name, baseUrl, apiKey);
    }

    private static ChatModelProperties writing(@Nullable String key, @Nullable URI baseUrl) {
        return new ChatModelProperties(key, baseUrl, "writer", Duration.ofSeconds(15), 2000);
    }
}
