package io.quizpool.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrometheusTextTests {

    private final PrometheusText metrics =
            new PrometheusText(
                    """
                    # TYPE jvm_memory_used_bytes gauge
                    jvm_memory_used_bytes{area="heap",id="Eden"} 1.5E7
                    jvm_memory_used_bytes{area="heap",id="Old"} 2.5E7
                    jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 9.0E7
                    quizpool_index_memory_bytes 1234
                    quizpool_index_memory_bytes_other 5
                    """);

    @Test
    void addsUpTheSeriesWithTheLabel() {
        assertThat(metrics.sum("jvm_memory_used_bytes", "area=\"heap\"")).hasValue(40_000_000);
    }

    @Test
    void findsASeriesWithoutLabels() {
        assertThat(metrics.sum("quizpool_index_memory_bytes", "")).hasValue(1_234);
    }

    @Test
    void saysThatAMetricIsNotThere() {
        assertThat(metrics.sum("quizpool_absent_bytes", "")).isEmpty();
    }
}
