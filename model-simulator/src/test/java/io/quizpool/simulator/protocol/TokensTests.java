package io.quizpool.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTests {

    @Test
    void fourCharactersMakeOne() {
        assertThat(Tokens.count("")).isZero();
        assertThat(Tokens.count("abcd")).isEqualTo(1);
        assertThat(Tokens.count("abcde")).isEqualTo(2);
    }

    @Test
    void piecesMakeTheWholeAndPartNoCharacter() {
        String text = "Elle n'est pas allée à la plage 🏖🏖🏖 hier.";

        assertThat(String.join("", Tokens.split(text))).isEqualTo(text);
        assertThat(Tokens.split(text))
                .noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }

    @Test
    void theFirstTokensEndBetweenCharacters() {
        assertThat(Tokens.first(1, "abc🏖def")).isEqualTo("abc🏖");
        assertThat(Tokens.first(9, "short")).isEqualTo("short");
    }
}
