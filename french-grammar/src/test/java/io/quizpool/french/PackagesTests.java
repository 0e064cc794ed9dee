package io.quizpool.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the library depend on each other one way only. */
class PackagesTests {

    private static final Path SOURCES = Path.of("src/main/java/io/quizpool/french");
    private static final Pattern IMPORT =
            Pattern.compile(
                    "^import (?:static )?io\\.quizpool\\.french\\.(\\w+)\\.", Pattern.MULTILINE);

    @Test
    void noPackageNeedsOneThatNeedsIt() throws IOException {
        Map<String, Set<String>> needs = needs();

        assertThat(needs).containsKeys("error", "judge", "planning", "reading");
        assertThat(needs.keySet())
                .allSatisfy(room ->
                        assertThat(reached(room, needs))
                                .as("what %s needs", room)
                                .doesNotContain(room));
    }

    private static Map<String, Set<String>> needs() throws IOException {
        Map<String, Set<String>> needs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES, 2)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String room = SOURCES.relativize(file).getName(0).toString();
                if (SOURCES.relativize(file).getNameCount() == 2) {
                    Set<String> needed = needs.computeIfAbsent(room, key -> new TreeSet<>());
                    IMPORT.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(other -> !other.equals(room))
                            .forEach(needed::add);
                }
            }
        }
        return needs;
    }

    private static Set<String> reached(String room, Map<String, Set<String>> needs) {
        Set<String> reached = new HashSet<>();
        Set<String> next = new TreeSet<>(needs.getOrDefault(room, Set.of()));
        while (!next.isEmpty()) {
            reached.addAll(next);
            Set<String> further = new TreeSet<>();
            next.forEach(one -> further.addAll(needs.getOrDefault(one, Set.of())));
            further.removeAll(reached);
            next = further;
        }
        return reached;
    }
}
