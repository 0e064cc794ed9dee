package io.quizpool.api.serving;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameter {@code session}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
        name = "session",
        in = ParameterIn.QUERY,
        description = "A session_id: none that it was served before; POST /sessions creates one",
        schema = @Schema(type = "string", format = "uuid"))
@interface SessionParameter {}
