package io.quizpool.api.error;

import io.quizpool.model.json.ContractJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers, in place of Tomcat's HTML page, what Tomcat refuses before any application sees it: a
 * path or a header that it cannot decode. Tomcat makes it by its name, so it is public.
 */
public final class ContainerReport extends ErrorReportValve {

    private final FailureWriter writer = new FailureWriter(ContractJson.mapper());

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.resetBuffer();
            writer.write(
                    ContainerErrors.failure(response.getStatus(), request.getMethod()),
                    request,
                    response);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException("The client has gone", e);
        }
    }
}
