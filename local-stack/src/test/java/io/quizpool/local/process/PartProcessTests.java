package io.quizpool.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.local.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path repository;
    private Home home;
    private String mark;
    private PartProcess part;

    @BeforeEach
    void nameThePart() {
        home = new Home(repository);
        mark = "part-of-" + repository;
        part = new PartProcess(home, "part", mark);
    }

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        part.stop("KILL", PATIENCE);
    }

    @Test
    void isKnownToEveryLauncherByItsPidFile() throws IOException {
        launch("read -r line < <(sleep 60)");
        var pid = Long.parseLong(Files.readString(home.pid("part")).strip());
        assertThat(new PartProcess(home, "part", mark).running())
                .map(ProcessHandle::pid)
                .contains(pid);
    }

    @Test
    void isFoundAlthoughItsPidFileWasLost() throws IOException {
        launch("read -r line < <(sleep 60)");
        var process = part.running().orElseThrow();
        Files.delete(home.pid("part"));
        assertThat(part.running()).contains(process);
        assertThat(home.pid("part")).exists();
    }

    @Test
    void isNotMistakenForTheProcessThatHasItsPidNow() throws IOException {
        Files.createDirectories(home.pid("part").getParent());
        Files.writeString(home.pid("part"), ProcessHandle.current().pid() + "\n");
        assertThat(part.running()).isEmpty();
        assertThat(home.pid("part")).doesNotExist();
    }

    @Test
    void endsWhenAsked() throws InterruptedException {
        launch("read -r line < <(sleep 60)");
        assertThat(part.stop("TERM", PATIENCE)).isTrue();
        assertThat(part.running()).isEmpty();
    }

    @Test
    void isKilledWhereItDoesNotEndWhenAsked() throws InterruptedException, IOException {
        launch("trap '' TERM; echo deaf; while :; do read -r -t 60 line < <(sleep 60); done");
        awaitLog("deaf");
        assertThat(part.stop("TERM", Duration.ofMillis(200))).isFalse();
        assertThat(part.running()).isEmpty();
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws InterruptedException, IOException {
        launch("echo first");
        awaitLog("first");
        launch("echo second");
        awaitLog("second");
        assertThat(part.log().tail(5)).containsExactly("second");
        assertThat(home.log("part").resolveSibling("part.log.1")).hasContent("first\n");
    }

    private void launch(String script) {
        part.launch(new Launch(List.of("bash", "-c", script, mark), Map.of()));
    }

    private void awaitLog(String line) {
        await().atMost(PATIENCE).until(() -> part.log().tail(1).contains(line));
    }
}
