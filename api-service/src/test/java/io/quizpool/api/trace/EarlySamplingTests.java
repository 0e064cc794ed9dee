package io.quizpool.api.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class EarlySamplingTests {

    private static final String RANDOM = "/api/v1/problems/grammar/random";
    private static final String TRACE_ID = "7fffffffffffffff7fffffffffffffff";

    private final EarlySampling tenth = new EarlySampling(0.1, new SplittableRandom(7));

    @Test
    void observesAboutAsManyServingsAsAreSampled() {
        long observed = IntStream.range(0, 20_000).filter(i -> tenth.observes(get(RANDOM))).count();

        assertThat(observed).isCloseTo(2_000, within(150L));
    }

    @Test
    void observesEverythingElse() {
        EarlySampling none = new EarlySampling(0, new SplittableRandom(7));

        assertThat(none.observes(get("/api/v1/problems"))).isTrue();
        assertThat(none.observes(get("/api/v1/verbs/random"))).isTrue();
        assertThat(none.observes(get(RANDOM))).isFalse();
    }

    @Test
    void observesARequestThatBringsATrace() {
        MockHttpServletRequest request = get(RANDOM);
        request.addHeader("traceparent", "00-" + TRACE_ID + "-ffffffffffffffff-01");

        assertThat(new EarlySampling(0, new SplittableRandom(7)).observes(request)).isTrue();
    }

    @Test
    void samplesWhatItChoseOnceAndTheRestByTheirTraceId() {
        IntStream.range(0, 1_000)
                .filter(i -> tenth.observes(get(RANDOM)))
                .findFirst()
                .orElseThrow();

        assertThat(decision()).isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
        assertThat(decision()).isEqualTo(SamplingDecision.DROP);
    }

    private SamplingDecision decision() {
        return tenth.shouldSample(
                        Context.root(),
                        TRACE_ID,
                        "http get",
                        SpanKind.SERVER,
                        Attributes.empty(),
                        List.of())
                .getDecision();
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
