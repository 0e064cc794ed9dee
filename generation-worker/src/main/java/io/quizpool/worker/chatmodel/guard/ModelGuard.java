package io.quizpool.worker.chatmodel.guard;

import io.quizpool.worker.chatmodel.CallPath;
import io.quizpool.worker.chatmodel.ModelAvailability;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StillWanted;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets the calls of one model through: none while its server asks to be left alone or its circuit
 * is open, and no more at once than it bears.
 */
public final class ModelGuard implements CallPath, ModelAvailability {

    private final RateLimits rates;
    private final AdaptiveConcurrency concurrency;
    private final Circuit circuit;
    private final Duration patience;

    ModelGuard(
            RateLimits rates, AdaptiveConcurrency concurrency, Circuit circuit, Duration patience) {
        this.rates = rates;
        this.concurrency = concurrency;
        this.circuit = circuit;
        this.patience = patience;
    }

    /** Where the model's HTTP client brings what the server says of its limits. */
    public RateLimits rates() {
        return rates;
    }

    @Override
    public Duration closedFor() {
        Duration open = circuit.openFor();
        Duration limited = rates.closedFor();
        return open.compareTo(limited) > 0 ? open : limited;
    }

    @Override
    public Reply make(Supplier<Reply> call) {
        Optional<Reply> closed = closed();
        if (closed.isPresent()) {
            return closed.get();
        }
        try {
            Optional<AdaptiveConcurrency.Place> free = concurrency.take(Duration.ZERO);
            return free.isPresent() ? made(call, free.get()) : waited(call);
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            return new Reply.Unavailable("called off while it waited", Optional.empty());
        }
    }

    private Reply waited(Supplier<Reply> call) throws InterruptedException {
        Optional<AdaptiveConcurrency.Place> place = concurrency.take(patience);
        if (place.isEmpty()) {
            return new Reply.Unavailable(
                    "no call of the model ended within %s, and it bears no more than %d at once"
                            .formatted(patience, concurrency.limit()),
                    Optional.empty());
        }
        return wanted(place.get()) ? made(call, place.get()) : Reply.calledOff();
    }

    /** Gives the place back where nobody wants the call any more, or nobody can say. */
    private static boolean wanted(AdaptiveConcurrency.Place place) {
        boolean wanted = false;
        try {
            wanted = StillWanted.now();
            return wanted;
        } finally {
            if (!wanted) {
                place.leave();
            }
        }
    }

    AdaptiveConcurrency concurrency() {
        return concurrency;
    }

    Circuit circuit() {
        return circuit;
    }

    private Optional<Reply> closed() {
        Duration open = circuit.openFor();
        if (!open.isZero()) {
            return Optional.of(new Reply.CircuitOpen(open));
        }
        Duration limited = rates.closedFor();
        return limited.isZero() ? Optional.empty() : Optional.of(new Reply.LeftAlone(limited));
    }

    /** The model may have closed while the call waited for its place. */
    private Reply made(Supplier<Reply> call, AdaptiveConcurrency.Place place) {
        Optional<Reply> closed = closed();
        if (closed.isPresent() || !circuit.admits()) {
            place.leave();
            return closed.orElseGet(() -> new Reply.CircuitOpen(circuit.retryAfter()));
        }
        Optional<Reply> reply = Optional.empty();
        try {
            rates.sent();
            reply = Optional.of(call.get());
            return reply.get();
        } finally {
            ended(reply, place);
        }
    }

    /**
     * @param reply empty where the call threw, which is a fault of ours
     */
    private void ended(Optional<Reply> reply, AdaptiveConcurrency.Place place) {
        switch (reply.orElseGet(() -> new Reply.Misconfigured("the call broke off"))) {
            case Reply.Used answer -> {
                rates.took(answer.usage().prompt() + answer.usage().completion());
                circuit.succeeded();
                place.answered();
            }
            case Reply.RateLimited limited -> {
                limited.retryAfter().ifPresent(rates::leaveAlone);
                circuit.undecided();
                place.throttled();
            }
            case Reply.Unavailable away -> {
                // A call that was cut off at the task's deadline may have begun a moment before.
                if (Thread.currentThread().isInterrupted()) {
                    circuit.undecided();
                } else {
                    circuit.failed(away.why());
                }
                place.leave();
            }
            case Reply.TurnedAway _, Reply.Misconfigured _ -> {
                circuit.undecided();
                place.leave();
            }
        }
    }
}
