package io.quizpool.api.apikey;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sees to it, before the first request is taken, that there is a key to begin with. */
@Component
class FirstKey implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstKey.class);
    private static final String NAME = "bootstrap";

    private final KeyRing keys;
    private final ApiKeyProperties properties;
    private final PrintStream console;

    @Autowired
    FirstKey(KeyRing keys, ApiKeyProperties properties) {
        this(keys, properties, System.out);
    }

    FirstKey(KeyRing keys, ApiKeyProperties properties, PrintStream console) {
        this.keys = keys;
        this.properties = properties;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (properties.bootstrapAdminKey() != null) {
            ApiKeySecret secret = new ApiKeySecret(properties.bootstrapAdminKey());
            if (keys.addAdmin(NAME, secret)) {
                log.info("Added the configured admin key {}", secret);
            }
        } else {
            keys.createFirst(NAME).ifPresent(this::print);
        }
    }

    /** To the console and never to the log, which others keep and read. */
    private void print(KeyRing.NewSecret first) {
        console.printf(
                "%nThere was no API key yet, so an admin key was made. It is shown this once: %s%n%n",
                first.secret().value());
    }
}
