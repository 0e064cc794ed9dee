package io.quizpool.worker.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StillWantedTests {

    private final TestClock clock = new TestClock();
    private final ModelCalls calls = TestModels.callsWithoutRetries(clock);
    private final AtomicInteger made = new AtomicInteger();
    private final List<Supplier<Reply>> two = List.of(this::call, this::call);

    @Test
    void nothingIsCalledOnceNobodyWantsTheReplies() throws Exception {
        List<Reply> replies =
                StillWanted.call(
                        () -> made.get() == 0,
                        () -> {
                            calls.all(two, clock.instant().plusSeconds(5));
                            return calls.all(two, clock.instant().plusSeconds(5));
                        });

        assertThat(made).hasValue(2);
        assertThat(replies).hasSize(2).hasOnlyElementsOfType(Reply.Unavailable.class);
    }

    @Test
    void everythingIsCalledWhereNobodySaysOtherwise() throws Exception {
        assertThat(calls.all(two, clock.instant().plusSeconds(5)))
                .hasOnlyElementsOfType(Reply.Answered.class);
        assertThat(StillWanted.now()).isTrue();
    }

    @Test
    void aCallIsAskedWithinTheThreadThatMakesItToo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Supplier<Reply> asking = () -> StillWanted.now() ? call() : Reply.calledOff();

        List<Reply> replies =
                StillWanted.call(
                        () -> asked.getAndIncrement() == 0,
                        () -> calls.all(List.of(asking), clock.instant().plusSeconds(5)));

        assertThat(replies).containsExactly(Reply.calledOff());
    }

    private Reply call() {
        made.incrementAndGet();
        return new Reply.Answered("{}", TokenUsage.NONE);
    }
}
