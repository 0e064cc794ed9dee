package io.quizpool.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.json.ContractJson;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureHandlerTests {

    private final FailureHandler handler =
            new FailureHandler(new FailureWriter(ContractJson.mapper()));

    static List<Exception> whatADatabaseThrowsThatIsAway() {
        return List.of(
                new CannotGetJdbcConnectionException("no connection"),
                new CannotCreateTransactionException("no connection"),
                new DataAccessResourceFailureException("connection lost"),
                new QueryTimeoutException("no answer"));
    }

    @ParameterizedTest
    @MethodSource("whatADatabaseThrowsThatIsAway")
    void aDatabaseThatIsAwayMeansTryAgainLater(Exception thrown) {
        ResponseEntity<ProblemDetails> answer = handle(thrown);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    }

    @Test
    void aFaultOfOursShowsNothingOfItself() {
        ResponseEntity<ProblemDetails> answer =
                handle(new DataIntegrityViolationException("insert into secrets"));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(Objects.requireNonNull(answer.getBody()).toString())
                .doesNotContain("secrets", "Exception");
    }

    private ResponseEntity<ProblemDetails> handle(Exception thrown) {
        return Objects.requireNonNull(
                handler.handle(thrown, new MockHttpServletRequest("GET", "/api/v1/verbs")));
    }
}
