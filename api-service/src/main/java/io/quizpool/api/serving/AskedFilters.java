package io.quizpool.api.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.pool.ProblemFilter;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.model.problem.ProblemType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the queries of the random endpoints ask for: each is read once and remembered as it is. One
 * with a session is not: few ask it.
 */
@Component
final class AskedFilters {

    private static final int REMEMBERED_CHARACTERS = 4_000_000;
    private static final int ENTRY = 500;

    /** A query, read. */
    record Asked(
            ProblemFilter filter,
            FacetFilter facets,
            @Nullable UUID session,
            boolean includeMetadata) {}

    private final Cache<String, Asked> any = memory();
    private final Cache<String, Asked> grammar = memory();

    /**
     * What is asked for; throws what is wrong with it.
     *
     * @param grammarOnly whether other types of problems are refused
     * @param written the query as it was sent; null where there is none
     */
    Asked read(boolean grammarOnly, @Nullable String written, QueryParameters query) {
        Asked known = remembered(grammarOnly, written);
        if (known != null) {
            return known;
        }
        ProblemFilter filter = ProblemFilter.read(query);
        if (grammarOnly) {
            filter = grammar(filter, query);
        }
        boolean includeMetadata = query.flag("include_metadata").orElse(false);
        UUID session = query.id("session").orElse(null);
        query.check();
        Asked asked = new Asked(filter, filter.facets(), session, includeMetadata);
        if (session == null) {
            memory(grammarOnly).put(key(written), asked);
        }
        return asked;
    }

    /** What is asked for, where the same was read before; it has no session then. */
    @Nullable Asked remembered(boolean grammarOnly, @Nullable String written) {
        return memory(grammarOnly).getIfPresent(key(written));
    }

    private Cache<String, Asked> memory(boolean grammarOnly) {
        return grammarOnly ? grammar : any;
    }

    private static String key(@Nullable String written) {
        return written == null ? "" : written;
    }

    private static Cache<String, Asked> memory() {
        return Caffeine.newBuilder()
                .maximumWeight(REMEMBERED_CHARACTERS)
                .weigher((String query, Asked asked) -> ENTRY + query.length())
                .build();
    }

    private static ProblemFilter grammar(ProblemFilter filter, QueryParameters query) {
        String grammar = ProblemType.GRAMMAR.wire();
        List<String> types =
                filter.wanted().getOrDefault(ProblemFilter.Field.PROBLEM_TYPE, List.of(grammar));
        if (!types.contains(grammar)) {
            query.refuse("problem_type", "Only grammar is served here: use /problems/random");
        }
        return filter.with(ProblemFilter.Field.PROBLEM_TYPE, List.of(grammar));
    }
}
