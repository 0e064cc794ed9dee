package io.quizpool.quality.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentTests {

    private static final Document DOCUMENT =
            new Document("Before.\n<!-- begin x -->\n\nold\n\n<!-- end x -->\nBehind.\n");

    @Test
    void putsFiguresInTheirPlaceAndLeavesTheRest() {
        assertThat(DOCUMENT.with("x", "new\n").text())
                .isEqualTo("Before.\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nBehind.\n");
    }

    @Test
    void isTheSameAfterTheSameFiguresAgain() {
        Document once = DOCUMENT.with("x", "new\n");

        assertThat(once.with("x", "new\n")).isEqualTo(once);
    }

    @Test
    void saysWhatToWriteWhereThereIsNoPlace() {
        assertThatThrownBy(() -> DOCUMENT.with("y", "new"))
                .hasMessageContaining("<!-- begin y -->");
    }
}
