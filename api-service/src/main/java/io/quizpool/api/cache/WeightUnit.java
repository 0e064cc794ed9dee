package io.quizpool.api.cache;

import io.quizpool.french.grammar.Wire;

/** What a cache is bounded by. */
enum WeightUnit implements Wire {
    BYTES,
    ENTRIES
}
