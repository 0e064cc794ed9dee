package io.quizpool.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEnvTests {
    @TempDir Path folder;

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        var localEnv = new LocalEnv(folder.resolve("local.env"));
        localEnv.write(Map.of("QUIZPOOL_API_KEY", "qp_secret"));
        assertThat(Files.getPosixFilePermissions(localEnv.file()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void givesBackWhatWasWritten() {
        var localEnv = new LocalEnv(folder.resolve("local.env"));
        var variables = new LinkedHashMap<String, String>();
        variables.put("QUIZPOOL_URL", "http://127.0.0.1:8080");
        variables.put("QUIZPOOL_API_KEY", "qp_a=b");
        localEnv.write(variables);
        assertThat(localEnv.read()).containsExactlyEntriesOf(variables);
    }

    @Test
    void isEmptyBeforeTheFirstStart() {
        assertThat(new LocalEnv(folder.resolve("local.env")).read()).isEmpty();
    }
}
