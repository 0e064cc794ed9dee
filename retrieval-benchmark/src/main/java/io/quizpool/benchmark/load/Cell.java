package io.quizpool.benchmark.load;

import io.quizpool.benchmark.options.FilterKind;
import io.quizpool.benchmark.options.PoolSize;

/** One row of the table: the conditions under which the candidates are compared. */
public record Cell(PoolSize size, int connections, FilterKind filter) {

    @Override
    public String toString() {
        return "%s problems, %d connection%s, %s"
                .formatted(
                        size.label(),
                        connections,
                        connections == 1 ? "" : "s",
                        switch (filter) {
                            case NONE -> "no filter";
                            case ONE -> "one facet";
                            case THREE -> "three facets";
                        });
    }
}
