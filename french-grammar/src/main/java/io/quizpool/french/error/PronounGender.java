package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Clitics;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code Je le mange} for an apple. In simple tenses only: in compound ones the pronoun is {@code
 * l'} or the participle would be wrong too. Not with {@code leur collègue}, who may be either.
 */
final class PronounGender implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_PRONOUN_GENDER,
                    DifficultyLevel.ELEMENTARY,
                    "the object pronoun has the other gender than what it stands for (le, la).");

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        NounPhrase antecedent = clause.codAntecedent();
        if (antecedent == null
                || antecedent.number() == GrammaticalNumber.PLURAL
                || antecedent.epicene()
                || clause.tense().compound()) {
            return Stream.empty();
        }
        String right = Clitics.direct(antecedent);
        String rule =
                "The pronoun takes the gender of « %s », which is %s."
                        .formatted(
                                Possessives.french(antecedent.french(), clause.subject().person()),
                                antecedent.gender().wire());
        return Stream.of(
                new Flaw(
                        sentence.wording().replace(Role.DIRECT, right.equals("le") ? "la" : "le"),
                        rule));
    }

    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        return PronounForm.gender().refuse(comparison);
    }
}
