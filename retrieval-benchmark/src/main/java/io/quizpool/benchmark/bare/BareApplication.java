package io.quizpool.benchmark.bare;

import io.quizpool.benchmark.pool.Queries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring MVC on Tomcat with virtual threads: bytes of a typical problem, prepared at the start. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class BareApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @RestController
    static class BareController {

        private final byte[] answer;

        BareController(@Value("${benchmark.answer}") Path answer) throws IOException {
            this.answer = Files.readAllBytes(answer);
        }

        @GetMapping(path = Queries.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
        ResponseEntity<byte[]> random() {
            return ResponseEntity.ok(answer);
        }
    }
}
