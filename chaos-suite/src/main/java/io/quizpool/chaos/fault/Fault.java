package io.quizpool.chaos.fault;

import java.time.Duration;

/** Something that goes wrong, and how long it lasts at most. */
public enum Fault {
    API_KILLED("`kill -9` of an API replica", Duration.ofSeconds(4)),
    WORKER_KILLED("`kill -9` of a worker", Duration.ofSeconds(4)),
    BROKER_KILLED("`kill -9` of the broker", Duration.ofSeconds(6)),
    DATABASE_KILLED("`kill -9` of the database", Duration.ofSeconds(6)),
    BROKER_PAUSED("broker paused (`SIGSTOP`, then `SIGCONT`)", Duration.ofSeconds(15)),
    // Longer than the share group's lock and a claim's lease: others take over, then it wakes up.
    WORKER_PAUSED("worker paused, up to beyond its claims", Duration.ofSeconds(50)),
    DATABASE_SLOW("database behind a slow network", Duration.ofSeconds(15)),
    MESSAGES_COPIED("messages delivered again, the older ones last", Duration.ZERO),
    OLDER_VERSION("messages of an older version, fields missing", Duration.ZERO),
    NEWER_VERSION("messages of a newer version, fields unknown", Duration.ZERO),
    POISON("poison: no JSON, no task, unknown tasks", Duration.ZERO);

    private final String title;
    private final Duration longest;

    Fault(String title, Duration longest) {
        this.title = title;
        this.longest = longest;
    }

    /** As a reader of the report knows it. */
    public String title() {
        return title;
    }

    /** How long what was killed stays away, or what was paused or slowed down remains so. */
    Duration longest() {
        return longest;
    }
}
