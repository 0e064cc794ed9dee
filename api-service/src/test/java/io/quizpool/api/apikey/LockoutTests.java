package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.api.budget.Caps;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.network.Cidr;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LockoutTests {

    private static final String OFFICE = "192.0.2.0/24";
    private static final String ELSEWHERE = "203.0.113.0/24";
    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID ENDS_SOON = UUID.fromString("00000000-0000-0000-0000-000000000003");

    private static final Administrator WITH_ONE =
            new Administrator(ONE, InetAddress.ofLiteral("192.0.2.7"));
    private static final Administrator WITH_ANOTHER =
            new Administrator(ENDS_SOON, InetAddress.ofLiteral("192.0.2.7"));

    @Test
    void theOnlyLastingAdminKeyStaysOneThatIsGoodFromHere() {
        List<LastingAdmin> only = List.of(lasting(ONE));

        locksOut(check(only, ONE, null));
        locksOut(check(only, ONE, settings(Scope.WRITE, null)));
        locksOut(check(only, ONE, settings(Scope.ADMIN, Instant.parse("2999-01-01T00:00:00Z"))));
        locksOut(check(only, ONE, settings(Scope.ADMIN, null, ELSEWHERE)));
        passes(check(only, ONE, settings(Scope.ADMIN, null, ELSEWHERE, OFFICE)));
    }

    @Test
    void aKeyBoundElsewhereDoesNotCountAsAnother() {
        List<LastingAdmin> both = List.of(lasting(ONE), lasting(TWO, ELSEWHERE));

        locksOut(check(both, ONE, null));
        locksOut(check(both, ONE, settings(Scope.READ, null)));
        locksOut(check(both, ONE, settings(Scope.ADMIN, null, ELSEWHERE)));
        passes(check(both, TWO, null));
        passes(check(both, TWO, settings(Scope.READ, null)));
    }

    @Test
    void aKeyBoundToTheCallersNetworkCounts() {
        List<LastingAdmin> both = List.of(lasting(ONE), lasting(TWO, OFFICE));

        passes(check(both, ONE, null));
        passes(check(both, ONE, settings(Scope.ADMIN, null, ELSEWHERE)));
    }

    @Test
    void whereNoneIsGoodFromHereTheLastOneElsewhereIsKeptAndMayBeRebound() {
        List<LastingAdmin> elsewhere = List.of(lasting(ONE, ELSEWHERE));

        locksOut(check(elsewhere, ONE, null));
        passes(check(elsewhere, ONE, settings(Scope.ADMIN, null, "198.51.100.0/24")));
        passes(check(elsewhere, TWO, null));
    }

    @Test
    void nobodyBindsTheKeyTheySendToNetworksWithoutThem() {
        List<LastingAdmin> both = List.of(lasting(ONE), lasting(TWO));

        assertThatThrownBy(() ->
                        Lockout.check(both, ONE, settings(Scope.ADMIN, null, ELSEWHERE), WITH_ONE))
                .extracting(thrown -> ((FailureException) thrown).failure())
                .isEqualTo(new Failure.OwnAddressExcluded("192.0.2.7"));
        passes(() -> Lockout.check(both, ONE, settings(Scope.ADMIN, null, OFFICE), WITH_ONE));
    }

    private static ThrowingCallable check(
            List<LastingAdmin> lasting, UUID id, @Nullable KeySettings after) {
        return () -> Lockout.check(lasting, id, after, WITH_ANOTHER);
    }

    private static void locksOut(ThrowingCallable change) {
        assertThatThrownBy(change)
                .extracting(thrown -> ((FailureException) thrown).failure())
                .isEqualTo(new Failure.LastAdminKey("192.0.2.7"));
    }

    private static void passes(ThrowingCallable change) {
        assertThatCode(change).doesNotThrowAnyException();
    }

    private static LastingAdmin lasting(UUID id, String... networks) {
        return new LastingAdmin(id, cidrs(networks));
    }

    private static KeySettings settings(Scope scope, @Nullable Instant end, String... networks) {
        return new KeySettings("app", List.of(scope), end, cidrs(networks), null, Caps.NONE);
    }

    private static List<Cidr> cidrs(String... networks) {
        return Arrays.stream(networks).map(Cidr::parse).toList();
    }
}
