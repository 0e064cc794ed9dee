package io.quizpool.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.chaos.client.Ask;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTests {

    private static final UUID REQUEST = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final Ask ASK = new Ask(new UUID(2, 1), 3, Set.of(REQUEST), 0);

    @Test
    void everyTaskThatEndedAsItsRequestSaysIsClean() {
        Audit audit = audit(row(REQUEST, true, 3, 2, 1, 0, 2));

        assertThat(audit.isClean()).isTrue();
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.accepted()).isEqualTo(3);
        assertThat(audit.stored()).isEqualTo(2);
        assertThat(audit.failed()).isEqualTo(1);
    }

    @Test
    void aRequestThatIsNotRecordedIsLostWithAllItsTasks() {
        assertThat(audit().lost()).isEqualTo(3);
    }

    @Test
    void aTaskThatIsMissingOrCompletedWithoutAProblemIsLost() {
        Audit audit = audit(row(REQUEST, true, 3, 1, 1, 0, 1));

        assertThat(audit.lost()).isEqualTo(1);
        assertThat(audit.findings()).hasSize(1);
    }

    @Test
    void anOpenTaskIsStuckAndNotLost() {
        Audit audit = audit(row(REQUEST, false, 3, 2, 0, 1, 2));

        assertThat(audit.stuck()).isEqualTo(1);
        assertThat(audit.lost()).isZero();
    }

    @Test
    void aRequestThatHasNotEndedWithItsTasksIsStuck() {
        assertThat(audit(row(REQUEST, false, 3, 3, 0, 0, 3)).stuck()).isEqualTo(1);
    }

    @Test
    void aRequestWhoseCountsDisagreeWithItsTasksIsStuck() {
        RequestRow miscounted = new RequestRow(REQUEST, true, 3, 2, 1, 3, 3, 0, 0, 3);

        assertThat(audit(miscounted).stuck()).isEqualTo(1);
    }

    @Test
    void moreTasksOrProblemsThanAskedForAreDoubled() {
        assertThat(audit(row(REQUEST, true, 4, 4, 0, 0, 4)).doubled()).isEqualTo(1);
        assertThat(audit(row(REQUEST, true, 3, 3, 0, 0, 5)).doubled()).isEqualTo(2);
    }

    @Test
    void aRequestThatNoAppWasToldOfIsDoubled() {
        Audit audit = audit(row(REQUEST, true, 3, 3, 0, 0, 3), row(OTHER, true, 2, 2, 0, 0, 2));

        assertThat(audit.doubled()).isEqualTo(2);
    }

    @Test
    void twoRequestsForOneAskAreDoubled() {
        Ask twice = new Ask(new UUID(2, 1), 3, Set.of(REQUEST, OTHER), 1);
        List<RequestRow> rows =
                List.of(row(REQUEST, true, 3, 3, 0, 0, 3), row(OTHER, true, 3, 3, 0, 0, 3));

        Audit audit = Audit.of(List.of(twice), rows, 0);

        assertThat(audit.doubled()).isEqualTo(3);
        assertThat(audit.accepted()).isEqualTo(3);
        assertThat(audit.stored()).isEqualTo(3);
    }

    @Test
    void problemsOfNoCompletedTaskAreDoubled() {
        Audit audit = Audit.of(List.of(ASK), List.of(row(REQUEST, true, 3, 3, 0, 0, 3)), 2);

        assertThat(audit.doubled()).isEqualTo(2);
        assertThat(audit.isClean()).isFalse();
    }

    private static Audit audit(RequestRow... rows) {
        return Audit.of(List.of(ASK), List.of(rows), 0);
    }

    private static RequestRow row(
            UUID id, boolean ended, int tasks, int stored, int failed, int open, int problems) {
        return new RequestRow(id, ended, 3, stored, failed, tasks, stored, failed, open, problems);
    }
}
