package io.quizpool.api.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Tells browsers to take an answer for no more than it is, after OWASP's list for REST. The headers
 * are handed to Tomcat as bytes: it would encode those set as text for each answer anew, character
 * by character.
 */
final class SecurityHeaders extends ValveBase {

    private static final List<Header> DATA_ONLY =
            headers("default-src 'none'; frame-ancestors 'none'");

    /** Swagger UI styles its elements one by one and draws its icons from data URLs. */
    private static final List<Header> PAGE =
            headers(
                    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

    /** A header as it goes over the wire. */
    private static final class Header {

        private final byte[] name;
        private final byte[] value;

        private Header(String name, String value) {
            this.name = name.getBytes(StandardCharsets.ISO_8859_1);
            this.value = value.getBytes(StandardCharsets.ISO_8859_1);
        }

        private void addTo(MimeHeaders headers) {
            headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
        }
    }

    SecurityHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean page = request.getServletPath().startsWith("/swagger-ui");
        MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
        for (Header header : page ? PAGE : DATA_ONLY) {
            header.addTo(headers);
        }
        getNext().invoke(request, response);
    }

    private static List<Header> headers(String policy) {
        return List.of(
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("X-Frame-Options", "DENY"),
                new Header("Referrer-Policy", "no-referrer"),
                new Header("Content-Security-Policy", policy));
    }
}
