package io.quizpool.french.reading;

import java.util.List;
import java.util.Set;

/** A sentence whose planned verb group has been found. */
public record ParsedClause(Target target, VerbGroup group) {

    private static final Set<String> CONJUNCTIONS =
            Set.of("que", "si", "lorsque", "quand", "puisque", "comme", "quoique", ",");

    public List<Token> tokens() {
        return group.tokens();
    }

    /** Whatever stands before the subject, up to its comma or conjunction. */
    public List<Token> opening() {
        return tokens().subList(0, subjectStart());
    }

    /** What stands between the opening and the verb group. */
    public List<Token> subject() {
        return tokens().subList(subjectStart(), group.start());
    }

    /** What follows the verb group. */
    public List<Token> rest() {
        return tokens().subList(group.end(), tokens().size());
    }

    private int subjectStart() {
        for (int i = group.start() - 1; i >= 0; i--) {
            if (CONJUNCTIONS.contains(tokens().get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }
}
