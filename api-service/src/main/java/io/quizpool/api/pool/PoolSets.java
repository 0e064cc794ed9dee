package io.quizpool.api.pool;

import io.quizpool.api.poolindex.IndexCopy;
import java.util.Set;

/** Knows which problems there are for each word, without asking the database. */
public interface PoolSets {

    /** What the pool holds now, by the words of {@code fields}. */
    IndexCopy of(Set<ProblemFilter.Field> fields);
}
