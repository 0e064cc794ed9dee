package io.quizpool.api.apikey;

import io.quizpool.api.network.Cidr;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a secret that a client sent. */
public sealed interface Lookup {

    /**
     * It is, or was, that of a key.
     *
     * @param revoked whether an administrator has ended the key
     * @param endsAt when the key or this secret of it expires, in milliseconds of the epoch
     * @param allowedCidrs the networks that it may be used from; none: from anywhere
     * @param requestsPerMinute null: the configured default; 0: no limit
     */
    record Known(
            Caller caller,
            boolean revoked,
            long endsAt,
            List<Cidr> allowedCidrs,
            @Nullable Integer requestsPerMinute)
            implements Lookup {

        /** What {@code endsAt} is where nothing expires. */
        static final long NEVER = Long.MAX_VALUE;

        public Known {
            allowedCidrs = List.copyOf(allowedCidrs);
        }

        static long end(@Nullable Instant ofKey, @Nullable Instant ofSecret) {
            return Math.min(
                    ofKey == null ? NEVER : ofKey.toEpochMilli(),
                    ofSecret == null ? NEVER : ofSecret.toEpochMilli());
        }

        /** Whether the key may be used from {@code address}. */
        public boolean allows(InetAddress address) {
            return KeyNetworks.allow(allowedCidrs, address);
        }
    }

    /** It is no key's. */
    record Unknown() implements Lookup {}

    /** Nobody can tell: the database does not answer. */
    record Unavailable() implements Lookup {}
}
