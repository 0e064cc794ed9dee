package io.quizpool.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceDocumentTests {

    /** The real one: were its markers lost, hours of measuring would have nowhere to go. */
    private static final Path COMMITTED = Path.of("../docs/performance.md");

    @TempDir private Path folder;

    @Test
    void replacesWhatItWroteBeforeAndNothingElse() throws IOException {
        var file = Files.copy(COMMITTED, folder.resolve("performance.md"));
        var document = new PerformanceDocument(file, "docs/performance.sh");

        document.write("first tables");
        var first = Files.readString(file);
        document.write("second tables\n");

        assertThat(file).content().isEqualTo(first.replace("first tables", "second tables"));
        assertThat(first).contains("\n\nfirst tables\n\n");
    }

    @Test
    void saysWhatToDoWhereTheMarkersAreLost() throws IOException {
        var file = Files.writeString(folder.resolve("performance.md"), "no markers");

        assertThatThrownBy(
                        () -> new PerformanceDocument(file, "docs/performance.sh").write("tables"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Put these lines");
        assertThat(file).content().isEqualTo("no markers");
    }
}
