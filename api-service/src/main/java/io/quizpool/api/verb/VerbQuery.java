package io.quizpool.api.verb;

import io.quizpool.french.grammar.DifficultyLevel;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link VerbFilter#read} reads. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "How the infinitive begins, with or without its se; accents do not matter",
        schema = @Schema(type = "string", example = "man"))
@Parameter(
        name = "level",
        in = ParameterIn.QUERY,
        description = "Verbs of one of these levels; repeat it or separate by commas",
        array = @ArraySchema(schema = @Schema(implementation = DifficultyLevel.class)))
@Parameter(
        name = "auxiliary",
        in = ParameterIn.QUERY,
        description = "Verbs that take this auxiliary",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"avoir", "etre", "etre_or_avoir_with_cod", "either"}))
@Parameter(
        name = "reflexive",
        in = ParameterIn.QUERY,
        description = "Only verbs with se, or only those without",
        schema = @Schema(type = "boolean"))
@interface VerbQuery {}
