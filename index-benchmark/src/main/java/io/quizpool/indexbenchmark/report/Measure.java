package io.quizpool.indexbenchmark.report;

import io.quizpool.indexbenchmark.measured.Adding;
import io.quizpool.indexbenchmark.measured.Building;
import io.quizpool.indexbenchmark.measured.Choosing;
import io.quizpool.indexbenchmark.measured.ClaimedElsewhere;
import io.quizpool.indexbenchmark.measured.FirstSearch;
import io.quizpool.indexbenchmark.measured.RepeatedSearch;
import io.quizpool.indexbenchmark.measured.Retiring;
import io.quizpool.indexbenchmark.measured.TakingOne;
import io.quizpool.indexbenchmark.measured.UnservedSearch;

/** The operations in the order of the table. */
enum Measure {
    TAKING_ONE(TakingOne.class, "take one problem from a window"),
    CHOOSING(Choosing.class, "choose what to claim for a window"),
    REPEATED_SEARCH(RepeatedSearch.class, "find the 256 stalest, filter in use"),
    FIRST_SEARCH(FirstSearch.class, "find the 256 stalest, filter never asked before"),
    UNSERVED_SEARCH(UnservedSearch.class, "find 256 never served, filter in use"),
    CLAIMED_ELSEWHERE(ClaimedElsewhere.class, "take in a claim of 256 by another replica"),
    ADDING(Adding.class, "add a problem"),
    RETIRING(Retiring.class, "retire a problem"),
    BUILDING(Building.class, "build the index");

    private final Class<?> benchmark;
    private final String title;

    Measure(Class<?> benchmark, String title) {
        this.benchmark = benchmark;
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether this is a benchmark of it, by the name that JMH gives it. */
    boolean covers(String name) {
        return name.startsWith(benchmark.getName() + ".");
    }
}
