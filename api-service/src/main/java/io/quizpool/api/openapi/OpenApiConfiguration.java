package io.quizpool.api.openapi;

import io.quizpool.api.http.QueryParameters;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String BEARER = "bearer";
    static final String HEADER = "api_key_header";

    OpenApiConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(QueryParameters.class);
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Quizpool API")
                                .version("v1")
                                .description(
                                        """
                                        Fills a pool of judged quiz problems ahead of time and \
                                        serves the one that was served the longest ago.

                                        Every call needs an API key. Every error is an RFC 9457 \
                                        problem with a stable type; its detail says what to do.

                                        Requests are read strictly: an unknown field or \
                                        parameter, a value of another type, null in place of a \
                                        value and an empty parameter are refused, all that is \
                                        wrong in one answer. A text may hold any characters but \
                                        NUL; infinitives are compared in NFC, whatever their \
                                        case. A cursor is taken only as it was given out, by the \
                                        list that gave it.

                                        What may be repeated as it is: every GET; a POST with \
                                        its Idempotency-Key; DELETE. Repeat after 402, 429 and 503, \
                                        when the time in Retry-After has passed, and after 500 \
                                        with a growing pause; another 4xx stays what it is until the \
                                        request is changed.\
                                        """)
                                .license(
                                        new License()
                                                .name("Apache-2.0")
                                                .url(
                                                        "https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("This service")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        BEARER,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .description(
                                                        "Authorization: Bearer qp_…; counts where"
                                                                + " X-API-Key is sent too"))
                                .addSecuritySchemes(
                                        HEADER,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.APIKEY)
                                                .in(SecurityScheme.In.HEADER)
                                                .name("X-API-Key")));
    }

    @Bean
    ModelConverter contractWords() {
        return new ContractWords();
    }

    /** What the headers bring about is an answer, too: errors come last. */
    @Bean
    OperationCustomizer commonAnswers() {
        CommonHeaders headers = new CommonHeaders();
        ErrorAnswers errors = new ErrorAnswers();
        return (operation, endpoint) ->
                errors.customize(headers.customize(operation, endpoint), endpoint);
    }

    @Bean
    OpenApiCustomizer errorComponents() {
        return ErrorAnswers::define;
    }
}
