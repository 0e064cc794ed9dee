package io.quizpool.api.apikey;

import java.util.Set;
import java.util.UUID;

/** Whose key came with a request; take it with {@code @RequestAttribute(Caller.ATTRIBUTE)}. */
public record Caller(UUID keyId, String name, Set<Scope> scopes) {

    /** Where a request carries its caller. */
    public static final String ATTRIBUTE = "quizpool.caller";

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the caller may do what asks for {@code needed}. */
    public boolean may(Scope needed) {
        for (Scope scope : scopes) {
            if (scope.covers(needed)) {
                return true;
            }
        }
        return false;
    }
}
