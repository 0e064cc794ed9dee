package io.quizpool.local.system;

import io.quizpool.local.home.Home;
import io.quizpool.local.kafka.Kafka;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.process.Part;
import io.quizpool.local.settings.Settings;
import io.quizpool.local.springboot.Service;
import io.quizpool.local.springboot.SpringService;
import java.util.List;
import java.util.random.RandomGenerator;

/** PostgreSQL and Kafka, and the API and the worker that need both. */
public record LocalSystem(
        Home home, Settings settings, Part postgres, Part kafka, Part api, Part worker) {

    public static LocalSystem of(Home home, Settings settings, RandomGenerator random) {
        var postgres = new Postgres(home, settings, random);
        return new LocalSystem(
                home,
                settings,
                postgres,
                new Kafka(home, settings),
                new SpringService(home, settings, postgres, Service.API),
                new SpringService(home, settings, postgres, Service.WORKER));
    }

    /** Each part after those it needs. */
    public List<Part> parts() {
        return List.of(postgres, kafka, api, worker);
    }

    public List<Part> running() {
        return parts().stream().filter(part -> part.process().running().isPresent()).toList();
    }
}
