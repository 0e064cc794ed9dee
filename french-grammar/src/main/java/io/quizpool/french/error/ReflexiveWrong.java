package io.quizpool.french.error;

import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import io.quizpool.french.verb.PronominalUse;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je se lève}. Never with a third person, where another pronoun than {@code se} only changes
 * who is meant.
 */
final class ReflexiveWrong implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.REFLEXIVE_WRONG,
                    DifficultyLevel.BEGINNER,
                    "the reflexive pronoun belongs to another person than the subject.");

    private static final Set<String> WEAK = Set.of("me", "te", "se");

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.verb().reflexive() || clause.subject().person().person() == 3) {
            return Stream.empty();
        }
        Word right = sentence.wording().word(Role.REFLEXIVE);
        if (right.text().equals("t'")) {
            return Stream.empty();
        }
        Stream<String> wrong = right.text().equals("toi") ? Stream.of("te", "se") : Stream.of("se");
        return wrong.map(text ->
                new Flaw(
                        sentence.wording().replace(Role.REFLEXIVE, text),
                        "The reflexive pronoun of « %s » is « %s » here."
                                .formatted(clause.subject().person().wire(), right.text())));
    }

    /** The reflexive pronoun of another person, where it cannot be an object of its own. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        Target target = comparison.target();
        String due = Pronouns.reflexive(target.person());
        List<Integer> places =
                group.clitics().stream()
                        .filter(place -> CliticWords.unstressed(group.text(place)).equals(due))
                        .filter(place -> comparison.replacedOnly(place))
                        .toList();
        if (!target.verb().reflexive() || places.isEmpty()) {
            return Optional.of(
                    Refusal.notTheError("more or less than the reflexive pronoun has changed"));
        }
        String found = comparison.wrongText(places.getFirst());
        if (!CliticWords.PERSONAL.contains(CliticWords.unstressed(found))) {
            return Optional.of(Refusal.notTheError("'" + found + "' is no reflexive pronoun"));
        }
        boolean weakBehindVerb = !group.enclitics().isEmpty() && WEAK.contains(found);
        return weakBehindVerb || found.equals("se") || !takesObject(target)
                ? Optional.empty()
                : Optional.of(Refusal.right("'" + found + "' can be the object of the bare verb"));
    }

    /** Whether someone else could be the object: {@code il me lève}. */
    private static boolean takesObject(Target target) {
        Verb verb = target.verb();
        return verb.pronominal() != PronominalUse.ESSENTIAL || target.has(ObjectForm.NOUN);
    }
}
