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
 * @param sessions what sessions in use were served
 */
@ConfigurationProperties("quizpool.cache")
public record CacheProperties(
        @DefaultValue("1MB") DataSize verbs,
        @DefaultValue("8MB") DataSize conjugations,
        @DefaultValue("16MB") DataSize sessions) {

    public CacheProperties {
        Assert.isTrue(
                verbs.toBytes() > 0 && conjugations.toBytes() > 0 && sessions.toBytes() > 0,
                "quizpool.cache.verbs, conjugations and sessions must be more than 0, like 1MB");
    }
}
