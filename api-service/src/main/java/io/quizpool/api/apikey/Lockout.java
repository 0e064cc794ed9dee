package io.quizpool.api.apikey;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a change after which nobody could manage keys for ever. Whether anybody has an address
 * that a key is bound to cannot be known, except of the one that the change comes from: so an admin
 * key that never ends and is good from there has to be left, where there was one.
 */
final class Lockout {

    private Lockout() {}

    /**
     * Checks a change before it is made.
     *
     * @param lasting all admin keys that never end, as they are now
     * @param after what the key {@code id} is about to become; null: revoked
     * @throws FailureException where nobody could manage keys after it, or not the one who makes it
     */
    static void check(
            List<LastingAdmin> lasting, UUID id, @Nullable KeySettings after, Administrator by) {
        if (after != null
                && by.keyId().equals(id)
                && !KeyNetworks.allow(after.allowedCidrs(), by.address())) {
            throw new FailureException(
                    new Failure.OwnAddressExcluded(by.address().getHostAddress()));
        }
        boolean lasts = after != null && after.isLastingAdmin();
        boolean stays =
                after != null
                        && after.isLastingAdmin()
                        && KeyNetworks.allow(after.allowedCidrs(), by.address());
        Stream<LastingAdmin> usable =
                lasting.stream().filter(key -> KeyNetworks.allow(key.networks(), by.address()));
        if ((!lasts && isOnlyOne(id, lasting)) || (!stays && isOnlyOne(id, usable.toList()))) {
            throw new FailureException(new Failure.LastAdminKey(by.address().getHostAddress()));
        }
    }

    private static boolean isOnlyOne(UUID id, List<LastingAdmin> keys) {
        return keys.size() == 1 && keys.getFirst().id().equals(id);
    }
}
