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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Je lève à sept heures}.
 *
 * <p>Never in a compound tense, where être and participle are a passive or an adjective ({@code
 * elle est levée}); never where the bare verb needs no object, or finds one in what follows ({@code
 * je demande où aller}).
 */
final class ReflexiveMissing implements Mistake {

    private static final Pattern OBJECT_LIKE = Pattern.compile("(de|du|des) |d'");

    /** What stirs feelings may stir them in nobody in particular: {@code il amuse}. */
    private static final String MOVES_ANYBODY = "emotions";

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
        if (!(clause.complement().other() instanceof SecondComplement.Phrase phrase)) {
            return clause.complement().other() == null
                    && verbs.find(clause.verb().bareInfinitive()).isEmpty()
                    && withoutObject(clause.verb());
        }
        String preposition = Prepositions.of(phrase.french()).preposition();
        return !preposition.isEmpty()
                && !OBJECT_LIKE.matcher(phrase.french()).lookingAt()
                && withoutObject(clause.verb())
                && verbs.find(clause.verb().bareInfinitive())
                        .filter(bare ->
                                bare.admits(new Frame.Prepositional(preposition))
                                        || bare.admits(new Frame.Infinitive(preposition)))
                        .isEmpty();
    }

    private boolean withoutObject(Verb verb) {
        Optional<Verb> bare = verbs.find(verb.bareInfinitive());
        return bare.isEmpty()
                ? verb.pronominal() == PronominalUse.ESSENTIAL
                : !bare.get().admits(Frame.Plain.INTRANSITIVE)
                        && !bare.get().admits(Frame.Plain.ATTRIBUTE)
                        && !bare.get().tags().contains(MOVES_ANYBODY);
    }
}
