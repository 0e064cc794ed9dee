package io.quizpool.api.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ProblemType;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link ProblemFilter#read} reads. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Parameter(
        name = "grammatical_focus",
        in = ParameterIn.QUERY,
        description = "Problems on one of these; repeat it or separate by commas",
        array = @ArraySchema(schema = @Schema(implementation = GrammaticalFocus.class)))
@Parameter(
        name = "tenses_used",
        in = ParameterIn.QUERY,
        description = "Problems in one of these tenses",
        array = @ArraySchema(schema = @Schema(implementation = Tense.class)))
@Parameter(
        name = "topic_tags",
        in = ParameterIn.QUERY,
        description = "Problems with one of these labels",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "target_language_code",
        in = ParameterIn.QUERY,
        description = "Problems translated into one of these languages (ISO 639-3)",
        array = @ArraySchema(schema = @Schema(type = "string", example = "eng")))
@Parameter(
        name = "difficulty_level",
        in = ParameterIn.QUERY,
        description = "Problems of one of these levels",
        array = @ArraySchema(schema = @Schema(implementation = DifficultyLevel.class)))
@Parameter(
        name = "problem_type",
        in = ParameterIn.QUERY,
        description = "Problems of one of these types",
        array = @ArraySchema(schema = @Schema(implementation = ProblemType.class)))
public @interface FilterParameters {}
