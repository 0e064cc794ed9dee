package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.reading.VerbGroupParser;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je ne mange rien la pomme}, {@code je ne mange non la pomme}.
 *
 * <p>{@code Rien} only beside a direct object: elsewhere it could be the object itself, or nobody
 * would write it.
 */
final class NegationWord implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_NEGATION_WORD,
                    DifficultyLevel.ELEMENTARY,
                    "the second word of the negation is one that cannot stand there (for "
                            + "example rien or non instead of pas).");

    /** These stand in the place of an object, and so deny a verb that could have one. */
    private static final Set<String> OBJECTS = Set.of("rien", "personne");

    private static final Set<String> NEVER =
            Set.of("aucun", "aucune", "non", "ni", "no", "nul", "nulle", "sans");

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.polarity().negated()) {
            return Stream.empty();
        }
        String right = sentence.wording().word(Role.NEGATOR).text();
        List<Flaw> flaws = new ArrayList<>();
        if (secondObject(clause)) {
            flaws.add(
                    flaw(
                            sentence,
                            "rien",
                            "« Rien » would be a second direct object beside %s; the sentence needs « %s »."
                                    .formatted(object(sentence), right)));
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

    /** A learner puts {@code rien} where the verb has an object, not behind {@code naître}. */
    private static boolean secondObject(Clause clause) {
        NounPhrase object = clause.codNoun();
        return object == null ? clause.codForm().present() : Determiners.definite(object.french());
    }

    private static String object(Sentence sentence) {
        return sentence.wording().has(Role.OBJECT)
                ? "« %s »".formatted(sentence.wording().word(Role.OBJECT).text())
                : "the pronoun";
    }

    /** A second word of negation that cannot deny this verb. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        int place = comparison.group().negator();
        if (place == VerbGroup.EMPTY || !comparison.replacedOnly(place)) {
            return Optional.of(
                    Refusal.notTheError("more or less than the second negation word has changed"));
        }
        String found = comparison.wrongText(place);
        if (NEVER.contains(found)) {
            return Optional.empty();
        }
        if (!OBJECTS.contains(found)) {
            return Optional.of(
                    VerbGroupParser.NEGATORS.contains(found)
                            ? Refusal.right("'ne … " + found + "' denies a verb as well")
                            : Refusal.notTheError("'" + found + "' is no word of negation"));
        }
        boolean objectMissing =
                comparison.target().verb().admitsCod() && !comparison.target().cod().present();
        return objectMissing
                ? Optional.of(Refusal.right("'" + found + "' can be the missing direct object"))
                : Optional.empty();
    }
}
