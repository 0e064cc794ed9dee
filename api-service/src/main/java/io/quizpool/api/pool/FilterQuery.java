package io.quizpool.api.pool;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link ProblemFilter#read} reads, and {@code include_metadata}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@FilterParameters
@Parameter(
        name = "include_metadata",
        in = ParameterIn.QUERY,
        description = "Whether to add metadata, verdict and generation_trace",
        schema = @Schema(type = "boolean", defaultValue = "false"))
public @interface FilterQuery {}
