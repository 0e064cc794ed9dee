package io.quizpool.api.support;

import io.quizpool.api.ApiServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Another replica of the service on the same database, for as long as a test needs one. */
public final class SecondReplica implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final ApiClient client;

    /** Starts it. */
    public SecondReplica(JdbcConnectionDetails database, KafkaConnectionDetails kafka) {
        context =
                new SpringApplicationBuilder(ApiServiceApplication.class)
                        .initializers((GenericApplicationContext fresh) -> {
                            fresh.registerBean(JdbcConnectionDetails.class, () -> database);
                            fresh.registerBean(KafkaConnectionDetails.class, () -> kafka);
                        })
                        .run(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--quizpool.api-key.bootstrap-admin-key=" + ApiClient.ADMIN_KEY);
        client = new ApiClient(context.getEnvironment());
    }

    /** Speaks to it. */
    public ApiClient client() {
        return client;
    }

    @Override
    public void close() {
        context.close();
    }
}
