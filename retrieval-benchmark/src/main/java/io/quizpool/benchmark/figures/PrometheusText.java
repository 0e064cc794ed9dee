package io.quizpool.benchmark.figures;

import java.util.OptionalLong;

/** The metrics of a service, as Prometheus reads them. */
record PrometheusText(String text) {

    /**
     * The sum over all series of this name with this label; empty where there is none.
     *
     * @param label such as {@code area="heap"}; empty for any
     */
    OptionalLong sum(String name, String label) {
        var values =
                text.lines()
                        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                        .filter(line -> line.contains(label))
                        .mapToDouble(line ->
                                Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .toArray();
        if (values.length == 0) {
            return OptionalLong.empty();
        }
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return OptionalLong.of(Math.round(sum));
    }
}
