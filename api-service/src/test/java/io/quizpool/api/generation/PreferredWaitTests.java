package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferredWaitTests {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Test
    void readsTheSecondsAmongOtherPreferences() {
        assertThat(wait("wait=10")).contains(Duration.ofSeconds(10));
        assertThat(wait("respond-async, Wait = \"7\"")).contains(Duration.ofSeconds(7));
        assertThat(PreferredWait.of(List.of("return=minimal", "wait=3"), LONGEST))
                .contains(Duration.ofSeconds(3));
    }

    @Test
    void waitsNoLongerThanIsAllowed() {
        assertThat(wait("wait=900")).contains(LONGEST);
        assertThat(PreferredWait.of(List.of("wait=5"), Duration.ZERO)).isEmpty();
    }

    @Test
    void ignoresWhatItDoesNotUnderstand() {
        assertThat(wait("wait")).isEmpty();
        assertThat(wait("wait=soon")).isEmpty();
        assertThat(wait("wait=-1")).isEmpty();
        assertThat(wait("wait=0")).isEmpty();
    }

    private static Optional<Duration> wait(String header) {
        return PreferredWait.of(List.of(header), LONGEST);
    }
}
