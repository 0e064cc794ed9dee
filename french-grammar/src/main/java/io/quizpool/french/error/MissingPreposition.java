package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Governed;
import io.quizpool.french.reading.GovernedPrepositions;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.TimeWords;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code Je téléphone ma mère}, {@code je décide partir}.
 *
 * <p>Never where what is left could be the verb's direct object, or its bare infinitive, or could
 * belong to the object before it ({@code le gâteau des fraises}).
 */
final class MissingPreposition implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.MISSING_PREPOSITION,
                    DifficultyLevel.ELEMENTARY,
                    "the preposition that the verb's complement needs is missing.");

    private static final Set<String> GOVERNED =
            Set.of("à", "de", "sur", "avec", "contre", "dans", "pour");

    private static final Pattern OF_THE_OBJECT = Pattern.compile("(des|du|de la) |de l'|d'");

    private final Grammar grammar;

    MissingPreposition(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

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
                        rule(clause.verb(), phrase.kind(), parted.preposition())));
    }

    private static String rule(Verb verb, SecondComplement.Kind kind, String preposition) {
        String also =
                kind == SecondComplement.Kind.INFINITIVE
                        ? verb.alsoBeforeInfinitive(preposition)
                                .map(" or « %s »"::formatted)
                                .orElse("")
                        : "";
        return "« %s » needs « %s »%s before this complement."
                .formatted(verb.infinitive(), preposition, also);
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

    /** A preposition is missing before what cannot be a direct object. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        Comparison apart = comparison.withoutContractions();
        Optional<Integer> place =
                IntStream.range(apart.group().end(), apart.right().tokens().size())
                        .boxed()
                        .filter(i -> GovernedPrepositions.contains(apart.right().tokens().get(i)))
                        .filter(apart::dropped)
                        .findFirst();
        if (place.isEmpty()) {
            return Optional.of(Refusal.notTheError("more or less than one preposition is missing"));
        }
        Governed governed = new Governed(grammar, apart.right(), place.get());
        return standsWithout(governed)
                ? Optional.of(Refusal.right("what follows can stand without a preposition"))
                : Optional.empty();
    }

    private static boolean standsWithout(Governed governed) {
        Target target = governed.clause().target();
        if (governed.beforeInfinitive()) {
            return governed.admits(null);
        }
        boolean placeForNoun =
                !target.cod().present()
                        && (target.verb().admitsCod()
                                || target.verb().admits(Frame.Plain.ATTRIBUTE));
        boolean time =
                governed.clause().tokens().stream()
                        .skip(governed.place())
                        .limit(4)
                        .anyMatch(token -> TimeWords.ALL.contains(token.text()));
        return placeForNoun || time;
    }
}
