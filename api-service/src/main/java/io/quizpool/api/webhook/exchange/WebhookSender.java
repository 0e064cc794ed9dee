package io.quizpool.api.webhook.exchange;

import io.quizpool.api.webhook.destination.CheckedLookup;
import io.quizpool.api.webhook.destination.RefusedAddressException;
import io.quizpool.model.http.RetryAfter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * Posts a message to a receiver. An attempt as a whole has a time: a receiver that answers a byte a
 * second would otherwise be waited for without end. Of an answer the head is read and no more.
 */
public final class WebhookSender implements AutoCloseable {

    private final WebhookClient client;
    private final Duration timeout;
    private final InstantSource clock;

    /** Virtual ones: an interrupt closes the connection that they wait for. */
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("webhook-exchange-", 0).factory());

    /**
     * @param timeout how long an attempt may take
     * @param atOnce how many receivers are waited for at the same time
     */
    public WebhookSender(CheckedLookup lookup, Duration timeout, int atOnce, InstantSource clock) {
        this.client = new WebhookClient(lookup, timeout, atOnce);
        this.timeout = timeout;
        this.clock = clock;
    }

    /** Sends once; returns within the timeout. */
    public Receipt post(URI to, SignedMessage message) throws InterruptedException {
        Future<Receipt> answer = threads.submit(() -> exchange(to, message));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return tooLate();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }

    private Receipt exchange(URI url, SignedMessage message) {
        URI to = URI.create(url.toASCIIString());
        HttpPost post = new HttpPost(to);
        message.headers().forEach(post::setHeader);
        post.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        try (ClassicHttpResponse answer = client.send(to, post)) {
            Receipt answered = new Receipt.Answered(answer.getCode(), retryAfter(answer));
            post.cancel(); // ends the connection, so that closing the answer reads no body
            return answered;
        } catch (RefusedAddressException e) {
            return new Receipt.NotReached(
                    "The host's name stands for a private, local or reserved address: give it a"
                            + " public one, or have the operator allow the network");
        } catch (UnknownHostException e) {
            return new Receipt.NotReached("The host's name cannot be resolved");
        } catch (SSLException e) {
            return new Receipt.NotReached(
                    "TLS failed: the receiver needs a certificate for its name, from an authority"
                            + " that Java trusts");
        } catch (InterruptedIOException e) {
            return tooLate();
        } catch (SocketException e) {
            return new Receipt.NotReached("The receiver refused or broke off the connection");
        } catch (IOException e) {
            return new Receipt.NotReached("The receiver's answer was no HTTP");
        }
    }

    private Optional<Duration> retryAfter(ClassicHttpResponse answer) {
        Header header = answer.getFirstHeader("Retry-After");
        return header == null
                ? Optional.empty()
                : RetryAfter.parse(header.getValue(), clock.instant());
    }

    private Receipt tooLate() {
        return new Receipt.NotReached(
                "There was no answer within %d s".formatted(timeout.toSeconds()));
    }
}
