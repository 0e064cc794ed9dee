package io.quizpool.benchmark.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CopyRowTests {

    @Test
    void hasAValueForEachColumn() {
        var row = new String(CopyRow.of(new ProblemGenerator().next()), StandardCharsets.UTF_8);

        assertThat(row).endsWith("\n");
        assertThat(row.split("\t", -1)).hasSameSizeAs(CopyRow.COLUMNS.split(",", -1));
    }

    @Test
    void escapesWhatWouldEndAValueOrALine() {
        assertThat(CopyRow.text("a\\\"b\tc\nd\re")).isEqualTo("a\\\\\"b\\tc\\nd\\re");
    }
}
