package io.quizpool.api.generation;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** When requests must be done: what is left of them then is called off. */
@Component
public class Deadline {

    private final GenerationProperties properties;

    Deadline(GenerationProperties properties) {
        this.properties = properties;
    }

    /** Of a request that is accepted, or taken up again, at {@code now}. */
    public Instant from(Instant now) {
        return now.plus(properties.deadline());
    }
}
