package io.quizpool.worker;

import io.quizpool.testing.BackingServices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * One worker with real Kafka and PostgreSQL and the built-in composer; shared by the tests that
 * carry it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quizpool.intake.in-flight=8",
            "quizpool.chat-model.api-key=",
            "quizpool.judge.language-tool.instances=1"
        })
@Import(BackingServices.class)
public @interface WorkerContext {}
