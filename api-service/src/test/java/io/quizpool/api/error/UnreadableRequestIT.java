package io.quizpool.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that no client library would send. */
@ApiTest
class UnreadableRequestIT {

    @Autowired private ApiClient api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/api/v1/verbs/%",
                "/api/v1/verbs/%ff",
                "/api/v1/verbs/a%00b",
                "/api/v1/verbs/..%2f..%2fetc%2fpasswd",
                "/api/v1/problems?cursor=%ff",
                "/api/v1/problems?limit=%zz"
            })
    void whatCannotBeDecodedIsAnsweredAsAProblem(String target) throws Exception {
        String answer = raw("GET " + target);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:quizpool:problem:unreadable-request")
                .doesNotContain("Tomcat", "Exception", "<html");
    }

    @Test
    void aMethodThatIsAnsweredNowhereIsNotAllowed() throws Exception {
        assertThat(raw("TRACE /api/v1/verbs"))
                .startsWith("HTTP/1.1 405")
                .contains("urn:quizpool:problem:method-not-allowed");
    }

    @Test
    void aListInBracketsIsRefusedByItsName() throws Exception {
        assertThat(raw("GET /api/v1/problems/random?tenses_used[]=present"))
                .startsWith("HTTP/1.1 400")
                .contains("\"tenses_used[]\"", "urn:quizpool:problem:invalid-request");
    }

    private String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket("localhost", api.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    %s HTTP/1.1\r
                    Host: x\r
                    Authorization: Bearer %s\r
                    Connection: close\r
                    \r
                    """
                            .formatted(requestLine, ApiClient.ADMIN_KEY)
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
