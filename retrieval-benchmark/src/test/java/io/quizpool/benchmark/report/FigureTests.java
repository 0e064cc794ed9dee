package io.quizpool.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTests {

    @Test
    void keepsTheDigitsThatMatterOfRates() {
        assertThat(Figure.rate(7.34)).isEqualTo("7.3");
        assertThat(Figure.rate(43_210.9)).isEqualTo("43,211");
    }

    @Test
    void keepsTheDigitsThatMatterOfRatios() {
        assertThat(Figure.percent(0.0003)).isEqualTo("0.03 %");
        assertThat(Figure.percent(0.734)).isEqualTo("73 %");
        assertThat(Figure.times(0.017)).isEqualTo("0.02×");
        assertThat(Figure.times(4_210.4)).isEqualTo("4,210×");
    }

    @Test
    void keepsTheDigitsThatMatterOfTimesAndSizes() {
        assertThat(Figure.milliseconds(Duration.ofNanos(1_234_567))).isEqualTo("1.23 ms");
        assertThat(Figure.milliseconds(Duration.ofMillis(2_734))).isEqualTo("2,734 ms");
        assertThat(Figure.seconds(Duration.ofMillis(8_640))).isEqualTo("8.6 s");
        assertThat(Figure.size(35_400)).isEqualTo("35 kB");
        assertThat(Figure.size(181_500_000)).isEqualTo("182 MB");
    }

    @Test
    void showsADashForWhatIsNotThere() {
        assertThat(Figure.percent(OptionalDouble.empty())).isEqualTo(Figure.NONE);
        assertThat(Figure.times(OptionalDouble.empty())).isEqualTo(Figure.NONE);
    }
}
