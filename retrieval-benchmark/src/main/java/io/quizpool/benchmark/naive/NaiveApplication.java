package io.quizpool.benchmark.naive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Spring MVC over SQL, as one would write it without this product. */
@SpringBootApplication
public class NaiveApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(NaiveApplication.class, arguments);
    }
}
