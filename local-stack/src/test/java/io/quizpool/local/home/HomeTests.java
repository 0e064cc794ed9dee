package io.quizpool.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {
    @TempDir Path repository;

    @Test
    void makesTheFoldersThatThePartsWriteIn() {
        var home = new Home(repository);
        home.prepare();
        assertThat(home.data()).isDirectory();
        assertThat(home.log("api").getParent()).isDirectory();
        assertThat(home.pid("api").getParent()).isDirectory();
    }

    @Test
    void saysHowMuchSpaceAFullDiskNeeds() {
        var home = new Home(repository);
        assertThatThrownBy(() -> home.prepare(Long.MAX_VALUE))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("MB are free")
                .hasMessageContaining("Free some space");
    }

    @Test
    void saysWhatToDoWhereItCannotWrite() throws IOException {
        Files.writeString(repository.resolve(".quizpool"), "a file where the folder should be");
        assertThatThrownBy(new Home(repository)::prepare)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Cannot write")
                .hasMessageContaining("permission");
    }

    @Test
    void wipesTheDataAndKeepsTheKey() throws IOException {
        var home = new Home(repository);
        home.prepare();
        Files.createDirectories(home.data().resolve("postgres/base"));
        Files.writeString(home.data().resolve("postgres/base/1"), "row");
        Files.writeString(home.localEnv().file(), "QUIZPOOL_API_KEY=qp_x\n");
        home.wipe();
        assertThat(home.data()).doesNotExist();
        assertThat(home.localEnv().file()).exists();
    }

    @Test
    void letsOneLauncherWorkAtATime() {
        var home = new Home(repository);
        try (var _ = LauncherLock.take(home)) {
            assertThatThrownBy(() -> LauncherLock.take(home))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Another ./quizpool");
        }
        LauncherLock.take(home).close();
    }
}
