package io.quizpool.api.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ReadThroughCacheTests {

    private final List<String> loaded = new ArrayList<>();
    private final ReadThroughCache<String, String> cache =
            new ReadThroughCache<>(
                    "words", Caffeine.newBuilder().maximumSize(2), ReadThroughCacheTests::word);

    @Test
    void loadsOnceUntilItIsForgotten() {
        get("a");
        get("a");
        get("b");
        cache.forget(" A ");
        get("a");
        get("b");

        assertThat(loaded).containsExactly("a", "b", "a");
    }

    @Test
    void forgetsEverything() {
        get("a");
        get("b");
        cache.forgetAll();
        get("a");
        get("b");

        assertThat(loaded).containsExactly("a", "b", "a", "b");
    }

    @Test
    void doesNotKeepWhatWasBeingLoadedWhileEverythingWasForgotten() {
        String first =
                cache.get(
                        "a",
                        key -> {
                            cache.forgetAll();
                            return "before the change";
                        });

        assertThat(first).isEqualTo("before the change");
        assertThat(get("a")).isEqualTo("a!");
    }

    @Test
    void refusesWhatIsNoKeyAndForgetsNothingForIt() {
        get("a");

        assertThatThrownBy(() -> cache.check("7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("7 is no word");
        assertThatThrownBy(() -> cache.forget("7")).isInstanceOf(IllegalArgumentException.class);
        get("a");

        assertThat(loaded).containsExactly("a");
    }

    @Test
    void countsHitsMissesAndEvictions() {
        for (String word : List.of("a", "a", "b", "c")) {
            get(word);
        }

        CacheFigures figures = CacheFigures.of(cache);

        assertThat(figures)
                .isEqualTo(new CacheFigures("words", 1, 3, 0.25, 2, 2, 2, WeightUnit.ENTRIES, 1));
    }

    @Test
    void hasNoHitRateBeforeTheFirstQuestion() {
        assertThat(CacheFigures.of(cache).hitRate()).isNull();
    }

    @Test
    void holdsNoMoreBytesOfAnswersThanItMay() {
        ReadThroughCache<String, byte[]> answers =
                new ReadThroughCache<>(
                        "answers",
                        ReadThroughCache.answers(DataSize.ofKilobytes(10)),
                        ReadThroughCacheTests::word);

        for (int i = 0; i < 50; i++) {
            answers.get("answer " + i, key -> new byte[1000]);
        }

        CacheFigures figures = CacheFigures.of(answers);
        assertThat(figures.weightUnit()).isEqualTo(WeightUnit.BYTES);
        assertThat(figures.maximumWeight()).isEqualTo(10 * 1024);
        assertThat(figures.weight()).isBetween(figures.size() * 1000, 10L * 1024);
        assertThat(figures.evictions()).isEqualTo(50 - figures.size()).isPositive();
    }

    private String get(String word) {
        return cache.get(
                word,
                key -> {
                    loaded.add(key);
                    return key + "!";
                });
    }

    private static String word(String given) {
        String word = given.strip().toLowerCase(Locale.ROOT);
        if (!word.matches("[a-z]+")) {
            throw new IllegalArgumentException(given + " is no word");
        }
        return word;
    }
}
