package io.quizpool.api.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets replicas that start together migrate one after the other. Liquibase looks for its own tables
 * before it takes its lock: of two that start on an empty database, the second would try to create
 * what the first just has. The lock is PostgreSQL's and ends with its session, whatever becomes of
 * this process.
 */
@Component
class OneMigrationAtATime implements BeanPostProcessor {

    private static final long KEY = 0x5155495A504F4F4CL;

    private final Map<SpringLiquibase, Connection> held = new ConcurrentHashMap<>();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            held.put(liquibase, lock(liquibase, name));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            Connection session = held.remove(liquibase);
            if (session != null) {
                unlock(session, name);
            }
        }
        return bean;
    }

    private static Connection lock(SpringLiquibase liquibase, String name) {
        try {
            Connection session = liquibase.getDataSource().getConnection();
            execute(session, "select pg_advisory_lock(" + KEY + ")");
            return session;
        } catch (SQLException away) {
            throw new BeanCreationException(
                    name,
                    "The database cannot be migrated: check QUIZPOOL_DB_URL, QUIZPOOL_DB_USER and QUIZPOOL_DB_PASSWORD, and that PostgreSQL is up",
                    away);
        }
    }

    private static void unlock(Connection session, String name) {
        try (session) {
            execute(session, "select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException gone) {
            throw new BeanCreationException(
                    name, "The database went away while it was migrated: start again", gone);
        }
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }
}
