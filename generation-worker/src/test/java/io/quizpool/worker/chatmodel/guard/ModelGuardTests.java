package io.quizpool.worker.chatmodel.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelCallProperties;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StillWanted;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

class ModelGuardTests {

    private static final Reply ANSWER = new Reply.Answered("{}", TokenUsage.NONE);
    private static final Reply DOWN = new Reply.Unavailable("503", Optional.empty());
    private static final Reply NO_MORE =
            new Reply.RateLimited("429", Optional.of(Duration.ofSeconds(9)));
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final Duration JUST_AFTER_OPEN = OPEN.plusMillis(1);
    private static final int WINDOW = 4;
    private static final int TRIALS = 2;

    private static final ModelCallProperties PROPERTIES =
            new ModelCallProperties(
                    new ModelCallProperties.Retry(
                            0, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)),
                    new ModelCallProperties.Concurrency(1, 4, 8, Duration.ofMillis(1)),
                    new ModelCallProperties.Circuit(50, WINDOW, OPEN, TRIALS));

    private final TestClock clock = new TestClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ModelGuards guards = new ModelGuards(PROPERTIES, meters, clock);
    private final ModelGuard guard = guards.of(model("writer"));
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void opensWhereTooManyCallsFailAndMakesNoneWhileItIsOpen() {
        fail(WINDOW);

        assertThat(make(ANSWER)).isEqualTo(new Reply.CircuitOpen(OPEN));
        assertThat(calls).hasValue(WINDOW);
        assertThat(guard.closedFor()).isEqualTo(OPEN);
        assertThat(circuit("open")).isEqualTo(1);
        assertThat(circuit("closed")).isZero();
    }

    @Test
    void triesAgainAfterItsTimeAndClosesWhereTheModelIsBack() {
        fail(WINDOW);
        clock.advance(JUST_AFTER_OPEN);
        assertThat(guard.closedFor()).isZero();

        for (int i = 0; i < TRIALS; i++) {
            assertThat(make(ANSWER)).isEqualTo(ANSWER);
        }

        assertThat(circuit("closed")).isEqualTo(1);
    }

    @Test
    void opensAgainWhereTheTrialsFailToo() {
        fail(WINDOW);
        clock.advance(JUST_AFTER_OPEN);

        fail(TRIALS);

        assertThat(guard.closedFor()).isEqualTo(OPEN);
    }

    @Test
    void letsNoMoreThanTheTrialsThroughWhileItTries() {
        fail(WINDOW);
        clock.advance(JUST_AFTER_OPEN);

        Reply beside = guard.make(() -> guard.make(() -> guard.make(() -> ANSWER)));

        assertThat(beside).isEqualTo(new Reply.CircuitOpen(Duration.ofSeconds(1)));
    }

    @Test
    void neitherRefusalsNorRateLimitsNorWrongSettingsOpenIt() {
        for (int i = 0; i < 3 * WINDOW; i++) {
            make(new Reply.Refused("no", TokenUsage.NONE));
            make(new Reply.RateLimited("429", Optional.empty()));
            make(new Reply.Misconfigured("401"));
        }

        assertThat(guard.closedFor()).isZero();
    }

    @Test
    void afterARateLimitNobodyCallsUntilTheServerIsReady() {
        make(NO_MORE);

        assertThat(make(ANSWER))
                .isInstanceOfSatisfying(
                        Reply.RateLimited.class,
                        limited ->
                                assertThat(limited.retryAfter()).contains(Duration.ofSeconds(9)));
        assertThat(calls).hasValue(1);
        assertThat(guard.concurrency().limit()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(9));
        assertThat(make(ANSWER)).isEqualTo(ANSWER);
    }

    @Test
    void aCallThatFindsNoPlaceIsNotMade() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(guard.concurrency().take(Duration.ZERO)).isPresent();
        }

        assertThat(make(ANSWER)).isInstanceOf(Reply.Unavailable.class);
        assertThat(calls).hasValue(0);
    }

    @Test
    void aCallThatNobodyWantsAnyMoreWhenItGetsItsPlaceIsNotMade() throws Exception {
        ModelGuard patient = new ModelGuards(patient(), meters, clock).of(model("patient"));
        AdaptiveConcurrency.Place only = patient.concurrency().take(Duration.ZERO).orElseThrow();
        Reply[] reply = new Reply[1];
        Thread waiting =
                Thread.startVirtualThread(() ->
                        reply[0] =
                                StillWanted.call(
                                        () -> false, () -> patient.make(this::countedAnswer)));
        await().until(() -> patient.concurrency().waiting() == 1);

        only.answered();
        waiting.join();

        assertThat(reply[0]).isEqualTo(Reply.calledOff());
        assertThat(calls).hasValue(0);
        assertThat(patient.concurrency().inFlight()).isZero();
    }

    @Test
    void aCallThatBreaksOffGivesItsPlaceBack() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        guard.make(() -> {
                            throw new IllegalStateException("ours");
                        }));

        assertThat(guard.concurrency().inFlight()).isZero();
    }

    @Test
    void callersOfOneModelShareItsGuardAndOthersHaveTheirOwn() {
        assertThat(guards.of(model("writer"))).isSameAs(guard);
        assertThat(guards.of(model("judge"))).isNotSameAs(guard);
    }

    @Test
    void healthNamesTheModelThatFails() {
        HealthIndicator indicator = new GuardConfiguration().chatModelHealthIndicator(guards);
        assertThat(status(indicator)).isEqualTo("UP");

        fail(WINDOW);

        assertThat(status(indicator)).isEqualTo("DEGRADED");
        assertThat(guards.circuits()).containsEntry("writer at model.test", "open");
    }

    private Reply countedAnswer() {
        calls.incrementAndGet();
        return ANSWER;
    }

    private static ModelCallProperties patient() {
        return new ModelCallProperties(
                PROPERTIES.retry(),
                new ModelCallProperties.Concurrency(1, 1, 1, Duration.ofMinutes(1)),
                PROPERTIES.circuit());
    }

    private static String status(HealthIndicator indicator) {
        Health health = indicator.health(false);
        return health == null ? "none" : health.getStatus().getCode();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            make(DOWN);
        }
    }

    private Reply make(Reply reply) {
        return guard.make(() -> {
            calls.incrementAndGet();
            return reply;
        });
    }

    private double circuit(String state) {
        return meters.get("quizpool.model.circuit")
                .tags("state", state, "gen_ai.request.model", "writer")
                .gauge()
                .value();
    }

    private static ChatModelProperties model(String name) {
        return new ChatModelProperties(
                "sk-test", URI.create("http://model.test/v1"), name, Duration.ofSeconds(1), 100);
    }
}
