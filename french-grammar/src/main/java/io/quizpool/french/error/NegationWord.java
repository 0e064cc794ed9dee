package io.quizpool.french.error;

import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je ne mange rien la pomme}, {@code je ne mange non la pomme}.
 *
 * <p>Never {@code rien} where it could be the object, or the subject of an impersonal {@code il}.
 */
final class NegationWord implements Mistake {

    /** Verbs of measure, of which {@code rien} says how much. */
    private static final Set<String> MEASURES = Set.of("coûter", "valoir", "peser", "durer");

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.polarity().negated()) {
            return Stream.empty();
        }
        String right = sentence.wording().word(Role.NEGATOR).text();
        List<Flaw> flaws = new ArrayList<>();
        if (certainlyNoObject(clause)) {
            flaws.add(
                    flaw(
                            sentence,
                            "rien",
                            "« Rien » would be the object of the verb; the sentence needs « %s »."
                                    .formatted(right)));
        }
        flaws.add(
                flaw(
                        sentence,
                        "non",
                        "« Non » denies no verb; the sentence needs « %s ».".formatted(right)));
        return flaws.stream();
    }

    private static Flaw flaw(Sentence sentence, String word, String rule) {
        return new Flaw(sentence.wording().replace(Role.NEGATOR, word), rule);
    }

    private static boolean certainlyNoObject(Clause clause) {
        NounPhrase object = clause.codNoun();
        if (object != null) {
            return Determiners.definite(object.french());
        }
        if (clause.codForm().present()) {
            return true;
        }
        boolean plain =
                !(clause.complement().other() instanceof SecondComplement.Attribute)
                        && !(clause.complement().other() instanceof SecondComplement.Phrase phrase
                                && (phrase.kind() == SecondComplement.Kind.INFINITIVE
                                        || phrase.kind() == SecondComplement.Kind.DE
                                        || phrase.french().startsWith("de ")));
        return plain
                && !clause.subject().french().equals("il")
                && !clause.verb().admitsCod()
                && !clause.verb().admits(Frame.Plain.CLAUSE_INDICATIVE)
                && !clause.verb().admits(Frame.Plain.CLAUSE_SUBJUNCTIVE)
                && !MEASURES.contains(clause.verb().infinitive());
    }
}
