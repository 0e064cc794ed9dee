package io.quizpool.api.lease;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What came of a {@link Wish}.
 *
 * @param sequence of the problems that were won
 * @param lost the others, with the sequence that the database holds; 0 where it has none
 */
public record Claim(long sequence, Set<UUID> won, Map<UUID, Long> lost) {}
