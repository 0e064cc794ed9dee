package io.quizpool.indexbenchmark.pool;

import io.quizpool.api.poolindex.Term;
import java.util.List;
import java.util.UUID;

/** What the index is told of a problem. */
public record PooledProblem(UUID id, List<Term> terms) {}
