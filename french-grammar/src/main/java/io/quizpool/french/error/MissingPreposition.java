package io.quizpool.french.error;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.SecondComplement;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Je téléphone ma mère}, {@code je décide partir}.
 *
 * <p>Never where what is left could be the verb's direct object, or its bare infinitive, or could
 * belong to the object before it ({@code le gâteau des fraises}).
 */
final class MissingPreposition implements Mistake {

    private static final Set<String> GOVERNED =
            Set.of("à", "de", "sur", "avec", "contre", "dans", "pour");

    private static final Pattern OF_THE_OBJECT = Pattern.compile("(des|du|de la) |de l'|d'");

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (clause.secondForm() != ObjectForm.NOUN
                || !(clause.complement().other() instanceof SecondComplement.Phrase phrase)
                || !certain(clause, phrase.kind())) {
            return Stream.empty();
        }
        Prepositions parted = Prepositions.of(sentence.wording().word(Role.COMPLEMENT).text());
        boolean joined =
                clause.codNoun() != null && OF_THE_OBJECT.matcher(parted.rest()).lookingAt();
        if (joined || !GOVERNED.contains(parted.preposition())) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording().replace(Role.COMPLEMENT, parted.rest()),
                        "« %s » needs « %s » before this complement."
                                .formatted(clause.verb().infinitive(), parted.preposition())));
    }

    private static boolean certain(Clause clause, SecondComplement.Kind kind) {
        return switch (kind) {
            case ADJUNCT -> false;
            case INFINITIVE -> !clause.verb().admits(new Frame.Infinitive(null));
            case COI, Y, DE, PREPOSITION ->
                    clause.codNoun() != null
                            || (!clause.verb().admitsCod()
                                    && !clause.verb().admits(Frame.Plain.ATTRIBUTE));
        };
    }
}
