package io.quizpool.api.apikey;

import io.quizpool.api.network.Cidr;
import java.util.List;
import java.util.UUID;

/**
 * A key with the scope admin that never ends.
 *
 * @param networks where it may be used from; none: from anywhere
 */
record LastingAdmin(UUID id, List<Cidr> networks) {}
