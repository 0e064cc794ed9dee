package io.quizpool.worker.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.PriceList;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.ClaimProperties;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.patience.PatienceProperties;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A problem of four statements is four calls of at most 6000 tokens each: 24000 are held. */
@WorkerContext
class AdmissionsIT {

    private static final Admission GRANTED = new Admission.Granted();

    @Autowired private JdbcClient jdbc;
    @Autowired private Claims claims;
    @Autowired private DatabasePatience patience;
    @Autowired private Clock clock;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void anAttemptHoldsTheMostItCanUseUntilItsRecordSaysWhatItUsed() throws Exception {
        Claim claim = claims(1, 30_000).getFirst();

        assertThat(admit(claim, "wait")).isEqualTo(GRANTED);
        assertThat(account(claim)).isEqualTo("spent 0, held 24000, promised 0");

        record(claim, 1000);
        assertThat(account(claim)).isEqualTo("spent 1000, held 0, promised 0");
    }

    @Test
    void anAttemptComesAgainSoonWhereOthersHoldTheRoom() throws Exception {
        List<Claim> both = claims(2, 30_000);
        admit(both.getFirst(), "wait");

        assertThat(admit(both.getLast(), "fail"))
                .isEqualTo(
                        new Admission.Later(
                                Duration.ofSeconds(5),
                                "other attempts hold what is left of a budget"));

        record(both.getFirst(), 1000);
        assertThat(admit(both.getLast(), "fail")).isEqualTo(GRANTED);
    }

    @Test
    void anAttemptThatNoLongerFitsWaitsForTheNextPeriodOrFails() throws Exception {
        List<Claim> both = claims(2, 30_000);
        admit(both.getFirst(), "wait");
        record(both.getFirst(), 10_000);

        assertThat(admit(both.getLast(), "wait"))
                .isInstanceOfSatisfying(
                        Admission.Later.class,
                        later -> {
                            assertThat(later.delay())
                                    .isPositive()
                                    .isLessThanOrEqualTo(Duration.ofMinutes(5));
                            assertThat(later.why())
                                    .contains(
                                            "the budget of 30000 tokens for each day of the API key"
                                                    + " has 20000 left");
                        });
        assertThat(admit(both.getLast(), "fail")).isInstanceOf(Admission.Exhausted.class);
        assertThat(account(both.getLast())).isEqualTo("spent 10000, held 0, promised 0");
    }

    @Test
    void theSameAttemptIsHeldOnce() throws Exception {
        Claim claim = claims(1, 30_000).getFirst();

        admit(claim, "wait");
        assertThat(admit(claim, "wait")).isEqualTo(GRANTED);

        assertThat(account(claim)).isEqualTo("spent 0, held 24000, promised 0");
    }

    @Test
    void theComposerNeedsNoBudget() throws Exception {
        Claim claim = claims(1, 0).getFirst();

        assertThat(admissions("fail", null).admit(claim, 1, claim.spec(), true)).isEqualTo(GRANTED);
        assertThat(admissions("fail", "a key").admit(claim, 1, claim.spec(), false))
                .as("in place of a model")
                .isEqualTo(GRANTED);
        assertThat(account(claim)).isEqualTo("no account");
    }

    @Test
    void aTaskThatHadToWaitHasUsedNoAttempt() {
        Claim claim = claims(1, 0).getFirst();

        assertThat(claims.postpone(claim, Duration.ZERO)).isTrue();

        assertThat(claims.claim(claim.taskId(), new RecordPlace(0, 2)).map(Claim::attempt))
                .contains(1);
    }

    private Admission admit(Claim claim, String whenExhausted) throws InterruptedException {
        return admissions(whenExhausted, "a key").admit(claim, claim.attempt(), claim.spec(), true);
    }

    private Admissions admissions(String whenExhausted, @Nullable String modelKey) {
        BudgetProperties properties =
                new BudgetProperties(
                        6000,
                        new BigDecimal("0.05"),
                        whenExhausted.equals("wait")
                                ? BudgetProperties.WhenExhausted.WAIT
                                : BudgetProperties.WhenExhausted.FAIL,
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(5));
        return new Admissions(
                jdbc,
                patience,
                properties,
                new Ceiling(
                        properties,
                        new ChatModelProperties(
                                modelKey, null, "gpt-5-mini", Duration.ofSeconds(15), 2000),
                        new PriceList("USD", List.of()),
                        false),
                new ClaimProperties(Duration.ofSeconds(40), null),
                new PatienceProperties(Duration.ofSeconds(20)),
                new SimpleMeterRegistry(),
                clock);
    }

    /** Claims on tasks of one key, which has so many tokens a day. */
    private List<Claim> claims(int count, long tokensPerDay) {
        List<UUID> recorded = tasks.request(TestTasks.anything(), count);
        jdbc.sql(
                        """
                        insert into budget (api_key_id, unit, period, cap)
                        select request.api_key_id, 'tokens', 'day', :cap
                          from generation_task task
                          join generation_request request on request.id = task.request_id
                         where task.id = :task
                        """)
                .param("cap", tokensPerDay)
                .param("task", recorded.getFirst())
                .update();
        return recorded.stream()
                .map(task -> claims.claim(task, new RecordPlace(0, 1)).orElseThrow())
                .toList();
    }

    private void record(Claim claim, long tokens) {
        jdbc.sql(
                        """
                        insert into generation_attempt (task_id, number, claim_id, model, outcome,
                                                        completion_tokens, started_at, finished_at)
                        values (:task, :number, :claim, 'm', 'rejected', :tokens, now(), now())
                        """)
                .param("task", claim.taskId())
                .param("number", claim.attempt())
                .param("claim", claim.id())
                .param("tokens", tokens)
                .update();
    }

    private String account(Claim claim) {
        return jdbc.sql(
                        """
                        select format('spent %s, held %s, promised %s', trim_scale(account.spent),
                                      trim_scale(account.held), trim_scale(account.promised))
                          from budget_account account
                          join budget limits on limits.id = account.budget_id
                          join generation_request request on request.api_key_id = limits.api_key_id
                         where request.id = :request
                        """)
                .param("request", claim.requestId())
                .query(String.class)
                .optional()
                .orElse("no account");
    }
}
