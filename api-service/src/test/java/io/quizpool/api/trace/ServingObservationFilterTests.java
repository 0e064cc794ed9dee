package io.quizpool.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ServerHttpObservationFilter;

class ServingObservationFilterTests {

    private static final String RANDOM = "/api/v1/problems/random";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final List<String> observed = new ArrayList<>();

    ServingObservationFilterTests() {
        observations
                .observationConfig()
                .observationHandler(
                        new ObservationHandler<Observation.Context>() {
                            @Override
                            public void onStop(Observation.Context context) {
                                observed.add(context.getName());
                            }

                            @Override
                            public boolean supportsContext(Observation.Context context) {
                                return true;
                            }
                        });
    }

    @Test
    void timesAServingThatIsNotObservedUnderTheSameName() throws Exception {
        send(0, RANDOM, 200);
        send(0, RANDOM, 404);

        assertThat(observed).isEmpty();
        assertThat(
                        meters.get("http.server.requests")
                                .tags("method", "GET", "uri", RANDOM, "status", "200")
                                .tag("outcome", "SUCCESS")
                                .timer()
                                .count())
                .isOne();
        assertThat(
                        meters.get("http.server.requests")
                                .tags("status", "404", "outcome", "CLIENT_ERROR")
                                .timer()
                                .count())
                .isOne();
    }

    @Test
    void leavesWhatIsObservedToItsObservation() throws Exception {
        send(1, RANDOM, 200);
        send(0, "/api/v1/problems", 200);

        assertThat(observed).hasSize(2).containsOnly("http.server.requests");
        assertThat(meters.find("http.server.requests").timers()).isEmpty();
    }

    private void send(double probability, String path, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        FilterChain answer =
                (asked, answered) -> ((HttpServletResponse) answered).setStatus(status);
        new ServingObservationFilter(
                        new ServerHttpObservationFilter(observations),
                        new EarlySampling(probability, new SplittableRandom(7)),
                        meters)
                .doFilter(request, new MockHttpServletResponse(), answer);
    }
}
