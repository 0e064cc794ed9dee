package io.quizpool.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./quizpool}, copied to a repository of its own, with JDKs and a Maven made up.
 */
class LauncherScriptTests {
    @TempDir Path repository;
    @TempDir Path machine;

    record Ran(int status, String output) {}

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("..", "quizpool"), repository.resolve("quizpool"));
        Files.writeString(repository.resolve("pom.xml"), "<project/>");
        for (var module :
                new String[] {
                    "french-grammar",
                    "shared-model",
                    "api-service",
                    "generation-worker",
                    "local-stack"
                }) {
            Files.createDirectories(repository.resolve(module).resolve("src/main"));
            Files.writeString(repository.resolve(module).resolve("pom.xml"), "<project/>");
        }
        program(
                machine.resolve("bin/mvn"),
                """
                [[ $1 == --version ]] && echo "Apache Maven 3.9.9" && exit
                echo "$@" >>"$CALLS"
                echo "[INFO] Building api-service 1-SNAPSHOT   [3/7]"
                [[ ! -e $BROKEN ]] || { echo "[ERROR] cannot find symbol"; exit 1; }
                for module in api-service generation-worker local-stack; do
                  mkdir -p $module/target
                  touch $module/target/$module-1-SNAPSHOT.jar
                  [[ $module == local-stack ]] || touch $module/target/$module-1-SNAPSHOT-exec.jar
                done
                echo lib.jar >local-stack/target/class-path
                """);
        jdk("jdk-25", "25.0.1");
    }

    @Test
    void explainsItselfWithoutArguments() throws Exception {
        var ran = run(Map.of());
        assertThat(ran.status()).isZero();
        assertThat(ran.output()).contains("./quizpool up -d").contains("QUIZPOOL_API_PORT");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        jdk("jdk-17", "17.0.15");
        var ran = run(Map.of("JAVA_HOME", machine.resolve("jdk-17").toString()), "jdk");
        assertThat(ran.output()).doesNotContain("jdk-17");
    }

    @Test
    void takesTheJdkOfJavaHomeFirst() throws Exception {
        var home = machine.resolve("jdk-25").toString();
        assertThat(run(Map.of("JAVA_HOME", home), "jdk").output()).isEqualTo(home + "\n");
    }

    @Test
    void refusesAJdkThatWasNamedAndDoesNotFit() throws Exception {
        jdk("jdk-17", "17.0.15");
        var ran = run(Map.of("QUIZPOOL_JAVA_HOME", machine.resolve("jdk-17").toString()), "up");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.output()).contains("is no JDK 25 or later");
    }

    @Test
    void buildsOnceAndAgainWhenASourceChanged() throws Exception {
        assertThat(up().output()).contains("[3/7] api-service").contains("LocalStack");
        assertThat(up().output()).doesNotContain("Building").contains("LocalStack");

        var source = repository.resolve("french-grammar/src/main/Verb.java");
        Files.writeString(source, "class Verb {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(up().output()).contains("Building");
        assertThat(Files.readAllLines(machine.resolve("calls"))).hasSize(2);
    }

    @Test
    void showsTheEndOfAFailedBuild() throws Exception {
        Files.createFile(machine.resolve("broken"));
        var ran = up();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.output())
                .contains("[ERROR] cannot find symbol")
                .contains("the build failed")
                .contains(".quizpool/logs/build.log")
                .doesNotContain("LocalStack");
    }

    @Test
    void refusesAMavenThatIsTooOld() throws Exception {
        program(machine.resolve("bin/mvn"), "echo Apache Maven 3.8.6\n");
        var ran = up();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.output()).contains("Maven 3.8.7 or later").contains("found 3.8.6");
    }

    @Test
    void namesAnUnknownCommand() throws Exception {
        var ran = run(Map.of(), "start");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.output()).contains("no command start").contains("./quizpool help");
    }

    private Ran up() throws Exception {
        return run(Map.of("QUIZPOOL_JAVA_HOME", machine.resolve("jdk-25").toString()), "up", "-d");
    }

    private Ran run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(arguments));
        command.addFirst(repository.resolve("quizpool").toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("QUIZPOOL_JAVA_HOME");
        builder.environment().put("PATH", machine.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("CALLS", machine.resolve("calls").toString());
        builder.environment().put("BROKEN", machine.resolve("broken").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    /** A JDK whose Java prints its arguments, and extracts a jar by making the folder. */
    private void jdk(String name, String version) throws IOException {
        var home = machine.resolve(name);
        program(
                home.resolve("bin/java"),
                """
                echo "$@"
                [[ $* != *--destination* ]] || mkdir "${@: -1}"
                """);
        program(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
