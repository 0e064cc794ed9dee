package io.quizpool.api.lease;

import java.util.Map;
import java.util.UUID;

/**
 * What came of a {@link Wish}.
 *
 * @param sequence of the problems that were won: all that were wished for but the lost ones
 * @param lost those that were not, with the sequence that the database holds; 0 where it has none
 */
public record Claim(Wish wish, long sequence, Map<UUID, Long> lost) {}
