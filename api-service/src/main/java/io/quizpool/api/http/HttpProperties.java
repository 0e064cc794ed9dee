package io.quizpool.api.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of HTTP.
 *
 * @param maxBodySize the largest request body that is read
 * @param maxImportBodySize the same for an import of problems
 */
@ConfigurationProperties("quizpool.http")
record HttpProperties(
        @DefaultValue("256KB") DataSize maxBodySize,
        @DefaultValue("4MB") DataSize maxImportBodySize) {

    HttpProperties {
        check("max-body-size", maxBodySize);
        check("max-import-body-size", maxImportBodySize);
    }

    private static void check(String name, DataSize size) {
        Assert.isTrue(
                size.toBytes() >= 1024 && size.toMegabytes() <= 64,
                "quizpool.http."
                        + name
                        + " must be between 1KB and 64MB: a body is held in memory");
    }
}
