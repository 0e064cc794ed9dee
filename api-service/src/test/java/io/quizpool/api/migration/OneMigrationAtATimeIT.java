package io.quizpool.api.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.testing.BackingServices;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OneMigrationAtATimeIT {

    @Test
    void replicasThatStartTogetherOnAnEmptyDatabaseAllFindItMigrated() throws Exception {
        try (AnnotationConfigApplicationContext backing =
                        new AnnotationConfigApplicationContext(BackingServices.class);
                ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            DataSource database = database(backing.getBean(JdbcConnectionDetails.class));
            List<Callable<Boolean>> starts =
                    IntStream.range(0, 4)
                            .<Callable<Boolean>>mapToObj(replica -> () -> migrate(database))
                            .toList();

            List<Future<Boolean>> ends = replicas.invokeAll(starts);

            assertThat(ends).allMatch(end -> end.state() == Future.State.SUCCESS);
            assertThat(
                            JdbcClient.create(database)
                                    .sql("select count(*) from problem")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }
    }

    private static boolean migrate(DataSource database) throws Exception {
        OneMigrationAtATime turns = new OneMigrationAtATime();
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        turns.postProcessBeforeInitialization(liquibase, "liquibase");
        liquibase.afterPropertiesSet();
        turns.postProcessAfterInitialization(liquibase, "liquibase");
        return true;
    }

    private static DataSource database(JdbcConnectionDetails details) {
        return new DriverManagerDataSource(
                details.getJdbcUrl(),
                String.valueOf(details.getUsername()),
                String.valueOf(details.getPassword()));
    }
}
