package io.quizpool.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodesTests {

    @ParameterizedTest
    @ValueSource(strings = {"eng", "deu", "fra", "spa", "zho", "yue", "haw", "gsw", "nds"})
    void knowsLanguages(String code) {
        assertThat(LanguageCodes.refusal("f", code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "qqq", "en", "ENG", "english", "und", "mul", "", "e\0g"})
    void refusesWhatIsNoLanguage(String code) {
        assertThat(LanguageCodes.refusal("f", code))
                .hasValueSatisfying(error -> assertThat(error.field()).isEqualTo("f"));
    }
}
