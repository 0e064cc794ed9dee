package io.quizpool.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quizpool.local.home.Trouble;
import io.quizpool.scaling.load.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTests {

    @Test
    void writesTheDocumentOnlyWhereAllIsMeasured() {
        assertThat(Plan.read(List.of()).write()).isTrue();
        assertThat(Plan.read(List.of("--quick")).write()).isFalse();
        assertThat(Plan.read(List.of("--workers", "4")).write()).isFalse();
        assertThat(Plan.read(List.of("--workers", "4", "--write")).write()).isTrue();
        assertThat(Plan.read(List.of("--no-write")).write()).isFalse();
    }

    @Test
    void ownLoadsAreEveryCombinationThoseOfATopicTogether() {
        Plan plan = Plan.read(List.of("--workers", "1,4", "--partitions", "1,4"));

        assertThat(plan.loads())
                .containsExactly(
                        new Load(1, 32, 32, 1, "3s"),
                        new Load(4, 32, 32, 1, "3s"),
                        new Load(1, 32, 32, 4, "3s"),
                        new Load(4, 32, 32, 4, "3s"));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Plan.read(List.of("--threads", "4")))
                .withMessageContaining("--threads");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Plan.read(List.of("--workers", "0")))
                .withMessageContaining("--workers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.read(List.of("--latency", "slow")));
    }
}
