package io.quizpool.api.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of HTTP.
 *
 * @param maxBodySize the largest request body that is read
 */
@ConfigurationProperties("quizpool.http")
record HttpProperties(@DefaultValue("256KB") DataSize maxBodySize) {

    HttpProperties {
        Assert.isTrue(
                maxBodySize.toBytes() >= 1024 && maxBodySize.toMegabytes() <= 64,
                "quizpool.http.max-body-size must be between 1KB and 64MB: a body is held in"
                        + " memory");
    }
}
