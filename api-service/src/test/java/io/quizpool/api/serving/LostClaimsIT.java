package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.quizpool.api.lease.Claim;
import io.quizpool.api.lease.Leases;
import io.quizpool.api.lease.Taken;
import io.quizpool.api.lease.Wish;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claims that another replica was faster to make. */
@ApiTest
class LostClaimsIT {

    private static final long ELSEWHERE = 7;

    @Autowired private Claims claims;
    @Autowired private StoredProblems pool;
    @Autowired private HikariDataSource connections;
    @Autowired private ServingProperties properties;

    @Test
    void tellWhatTheDatabaseHoldsAndKeepNoConnection() {
        List<UUID> ids = pool.addMany(3, StoredProblems.newTag());
        Wish outdated = wish(ids);

        for (int i = 0; i <= connections.getMaximumPoolSize(); i++) {
            Claim claim = claims.claim(outdated);
            assertThat(claim.lost()).containsOnlyKeys(ids).containsValue(PoolIndex.NEVER);
        }
    }

    /** Believes that each was served, which the database does not. */
    private Wish wish(List<UUID> ids) {
        RandomGenerator random = new Random(1);
        PoolIndex index = new PoolIndex();
        Leases leases = new Leases(index, properties.limits(), random);
        for (UUID id : ids) {
            leases.put(id, List.of());
            leases.claimedElsewhere(index.find(id), ELSEWHERE);
        }
        assertThat(leases.take(new FacetFilter(Map.of()), Instant.EPOCH))
                .isEqualTo(new Taken.Dry());
        return leases.wish();
    }
}
