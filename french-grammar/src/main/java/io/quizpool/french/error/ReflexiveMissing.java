package io.quizpool.french.error;

import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.PronominalUse;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je lève à sept heures}.
 *
 * <p>Never in a compound tense, where être and participle are a passive or an adjective ({@code
 * elle est levée}); never where the bare verb needs no object, or finds one in what follows.
 */
final class ReflexiveMissing implements Mistake {

    private static final Set<String> PARTITIVE = Set.of("du", "des", "de la", "de l'");

    private final VerbTable verbs;

    ReflexiveMissing(VerbTable verbs) {
        this.verbs = verbs;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.verb().reflexive()
                || clause.tense().compound()
                || clause.codForm().present()
                || !lost(clause)) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording().remove(Role.REFLEXIVE),
                        "« %s » needs its pronoun.".formatted(clause.verb().infinitive())));
    }

    /** Whether the bare verb makes no sense in the sentence. */
    private boolean lost(Clause clause) {
        Optional<Verb> bare = verbs.find(clause.verb().bareInfinitive());
        if (bare.isEmpty()) {
            return clause.verb().pronominal() == PronominalUse.ESSENTIAL;
        }
        boolean needsObject =
                bare.get().frames().stream()
                        .allMatch(
                                frame -> frame == Frame.Plain.COD || frame == Frame.Plain.COD_COI);
        return needsObject && !readsAsObject(clause.complement().other());
    }

    private static boolean readsAsObject(
            @org.jspecify.annotations.Nullable SecondComplement other) {
        return other instanceof SecondComplement.Attribute
                || (other instanceof SecondComplement.Phrase phrase
                        && PARTITIVE.stream()
                                .anyMatch(head ->
                                        phrase.french().startsWith(head + " ")
                                                || phrase.french().startsWith("de l'")));
    }
}
