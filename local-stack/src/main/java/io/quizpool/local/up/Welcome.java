package io.quizpool.local.up;

import io.quizpool.local.home.Home;
import io.quizpool.local.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;

/** What a user needs to know once the system is ready: addresses, the key, what to try next. */
final class Welcome {
    private Welcome() {}

    static String text(Home home, Settings settings, Path workingFolder, Duration startTook) {
        var here = workingFolder.equals(home.repository());
        var localEnv = here ? Path.of(".quizpool/local.env") : home.localEnv().file();
        var quizpool = here ? Path.of("./quizpool") : home.repository().resolve("quizpool");
        return """

        Quizpool is ready (all parts after %.1f s).

          API         %s
          Management  %s/actuator/health
          Admin key   %s

        Try next (the first line sets the address and the key):

          . %s
          curl -s -H "Authorization: Bearer $QUIZPOOL_API_KEY" "$QUIZPOOL_URL/api/v1/problems/grammar/random"
          curl -s -H "Authorization: Bearer $QUIZPOOL_API_KEY" -H "Content-Type: application/json" -d '{"count": 50}' "$QUIZPOOL_URL/api/v1/problems/generate"
          %s status
        """
                .formatted(
                        startTook.toMillis() / 1e3,
                        settings.url(),
                        settings.managementUrl(),
                        settings.adminKey(),
                        localEnv,
                        quizpool);
    }
}
