package io.quizpool.api.budget;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the answer of an endpoint that has tasks promised what they are expected to use. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
        responseCode = "402",
        description =
                "A budget of money has no room for what is asked, and nothing was changed; detail says"
                        + " which, and when it resets, as it does for tokens with 429")
public @interface NeedsBudget {}
