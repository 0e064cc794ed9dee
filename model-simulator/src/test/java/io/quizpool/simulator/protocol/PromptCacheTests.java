package io.quizpool.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromptCacheTests {

    private static final String LONG = "Écris une phrase. ".repeat(300);

    private final PromptCache cache = new PromptCache();

    @Test
    void countsALongBeginningThatWasSeenBefore() {
        assertThat(cache.cachedTokens(LONG + "One.")).isZero();

        int cached = cache.cachedTokens(LONG + "Two.");

        assertThat(cached).isGreaterThanOrEqualTo(1024).isLessThanOrEqualTo(Tokens.count(LONG));
        assertThat(cached % 128).isZero();
    }

    @Test
    void forgetsNothingAboutWhereAPromptDiffers() {
        cache.cachedTokens(LONG);

        assertThat(cache.cachedTokens("X" + LONG)).isZero();
    }

    @Test
    void neverCountsAShortPrompt() {
        cache.cachedTokens("Bonjour");

        assertThat(cache.cachedTokens("Bonjour")).isZero();
    }
}
