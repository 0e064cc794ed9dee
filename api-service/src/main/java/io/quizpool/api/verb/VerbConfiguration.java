package io.quizpool.api.verb;

import io.quizpool.api.cache.CacheProperties;
import io.quizpool.api.cache.ReadThroughCache;
import io.quizpool.api.error.FieldError;
import io.quizpool.french.French;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerbConfiguration {

    @Bean
    French french() {
        return French.load();
    }

    @Bean
    VerbTable verbTable(French french) {
        return french.verbs();
    }

    @Bean
    Conjugator conjugator(French french) {
        return french.conjugator();
    }

    @Bean
    Planner planner(French french) {
        return french.planner();
    }

    @Bean
    ReadThroughCache<String, byte[]> verbCache(CacheProperties properties, VerbTable verbs) {
        return new ReadThroughCache<>(
                "verbs", ReadThroughCache.answers(properties.verbs()), infinitives(verbs));
    }

    @Bean
    ReadThroughCache<String, byte[]> conjugationCache(CacheProperties properties, VerbTable verbs) {
        return new ReadThroughCache<>(
                "conjugations",
                ReadThroughCache.answers(properties.conjugations()),
                infinitives(verbs));
    }

    /** The one spelling under which a verb is kept. */
    private static Function<String, String> infinitives(VerbTable verbs) {
        return given ->
                verbs.find(given)
                        .map(Verb::infinitive)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'%s' is no verb that is known: a key is an infinitive"
                                                .formatted(FieldError.shortened(given))));
    }
}
