package io.quizpool.api.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How much memory the caches may take, in each replica.
 *
 * @param verbs the answers about a verb
 * @param conjugations the answers with a verb's forms
 */
@ConfigurationProperties("quizpool.cache")
public record CacheProperties(
        @DefaultValue("1MB") DataSize verbs, @DefaultValue("8MB") DataSize conjugations) {

    public CacheProperties {
        Assert.isTrue(
                verbs.toBytes() > 0 && conjugations.toBytes() > 0,
                "quizpool.cache.verbs and conjugations must be more than 0, like 1MB");
    }
}
