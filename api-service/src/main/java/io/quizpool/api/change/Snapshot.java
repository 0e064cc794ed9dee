package io.quizpool.api.change;

/** Which transactions can be seen: PostgreSQL's {@code pg_snapshot} in its written form. */
record Snapshot(String written) {}
