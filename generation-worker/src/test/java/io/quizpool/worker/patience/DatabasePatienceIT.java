package io.quizpool.worker.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WorkerContext
class DatabasePatienceIT {

    private static final String LOCK = "select pg_advisory_xact_lock(20)";

    private static final String WAITING =
            """
            select count(*) from pg_locks
             where locktype = 'advisory' and objid = 20 and not granted
               and database = (select oid from pg_database where datname = current_database())
            """;

    @Autowired private DatabasePatience patience;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;

    @Test
    void aStatementThatIsUnderWayAtACallOffIsAnswered() throws Exception {
        FutureTask<String> work =
                new FutureTask<>(() -> {
                    String answer =
                            patience.call(() -> {
                                jdbc.sql(LOCK).query().listOfRows();
                                return "answered";
                            });
                    return answer + (Thread.interrupted() ? ", then called off" : "");
                });

        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> {
                    jdbc.sql(LOCK).query().listOfRows();
                    Thread thread = Thread.startVirtualThread(work);
                    await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 1);
                    patience.callOff(thread);
                });

        assertThat(work.get()).isEqualTo("answered, then called off");
    }

    private int waiting() {
        return jdbc.sql(WAITING).query(Integer.class).single();
    }
}
