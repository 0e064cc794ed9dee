package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code Je les mange} for one apple, {@code je lui parle} for several people. Never with the
 * direct object of a compound tense, whose participle would be wrong too.
 */
final class PronounNumber implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_PRONOUN_NUMBER,
                    DifficultyLevel.ELEMENTARY,
                    "the object pronoun has the other number than what it stands for (le/la, "
                            + "les; lui, leur).");

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        return Stream.concat(direct(sentence), indirect(sentence));
    }

    private static Stream<Flaw> direct(Sentence sentence) {
        Clause clause = sentence.clause();
        NounPhrase antecedent = clause.codAntecedent();
        if (antecedent == null || clause.tense().compound()) {
            return Stream.empty();
        }
        String singular = antecedent.gender() == Gender.FEMININE ? "la" : "le";
        return Stream.of(
                flaw(sentence, Role.DIRECT, plural(antecedent) ? singular : "les", antecedent));
    }

    private static Stream<Flaw> indirect(Sentence sentence) {
        SecondComplement.Phrase antecedent = sentence.clause().secondAntecedent();
        if (antecedent == null || antecedent.kind() != SecondComplement.Kind.COI) {
            return Stream.empty();
        }
        NounPhrase noun = antecedent.noun();
        return Stream.of(flaw(sentence, Role.INDIRECT, plural(noun) ? "lui" : "leur", noun));
    }

    private static boolean plural(NounPhrase antecedent) {
        return antecedent.number() == GrammaticalNumber.PLURAL;
    }

    private static Flaw flaw(Sentence sentence, Role role, String wrong, NounPhrase antecedent) {
        String stands =
                Possessives.french(antecedent.french(), sentence.clause().subject().person());
        return new Flaw(
                sentence.wording().replace(role, wrong),
                "The pronoun takes the number of « %s », which is %s."
                        .formatted(stands, antecedent.number().wire()));
    }

    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        return PronounForm.number().refuse(comparison);
    }
}
