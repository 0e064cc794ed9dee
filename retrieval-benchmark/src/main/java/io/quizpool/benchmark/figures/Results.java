package io.quizpool.benchmark.figures;

import io.quizpool.benchmark.load.Comparisons;
import io.quizpool.benchmark.options.PoolSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one call of the command has measured.
 *
 * @param services the API's own figures, a pool each; none for pools without it
 */
public record Results(Comparisons comparisons, List<ServiceFigures> services) {

    public Results() {
        this(new Comparisons(), new ArrayList<>());
    }

    /** The API's figures with a pool of this size. */
    public Optional<ServiceFigures> service(PoolSize size) {
        return services.stream().filter(service -> service.size().equals(size)).findFirst();
    }
}
