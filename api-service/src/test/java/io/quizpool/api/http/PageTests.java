package io.quizpool.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTests {

    @Test
    void theLastPageHasNoCursor() {
        assertThat(Page.of(List.of("a", "b"), 2, Function.identity()))
                .isEqualTo(new Page<>(List.of("a", "b"), null));
    }

    @Test
    void aFullPagePointsAtItsLastItem() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, Function.identity()))
                .isEqualTo(new Page<>(List.of("a", "b"), "b"));
    }

    @Test
    void aCursorIsReadBack() {
        Keyset place = new Keyset(Instant.parse("2026-01-02T03:04:05.678901Z"), new UUID(1, 2));

        assertThat(Keyset.parse(place.cursor())).isEqualTo(place);
    }

    @Test
    void anythingElseIsNoCursor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keyset.parse("***"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keyset.parse("YWJj"));
    }
}
