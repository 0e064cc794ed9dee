package io.quizpool.api.webhook.destination;

import java.net.UnknownHostException;

/** A host's name stands for an address that webhooks do not go to. */
public final class RefusedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddressException() {
        super("The host's name stands for an address that is not public");
    }
}
