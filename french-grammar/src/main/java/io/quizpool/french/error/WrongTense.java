package io.quizpool.french.error;

import static io.quizpool.french.grammar.Tense.CONDITIONNEL;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.IMPARFAIT;
import static io.quizpool.french.grammar.Tense.PASSE_SIMPLE;
import static io.quizpool.french.grammar.Tense.PRESENT;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code Demain, je viendrais} where the question asks for the futur simple.
 *
 * <p>Same person, and a compound tense for a compound one; never a form that is right in both.
 */
final class WrongTense implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_TENSE,
                    DifficultyLevel.ELEMENTARY,
                    "the verb stands in another tense than the one asked for, with the same "
                            + "subject.");

    private final Grammar grammar;

    WrongTense(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        List<String> right = forms(clause, clause.tense().finite());
        return confused(clause.tense()).stream()
                .flatMap(tense ->
                        forms(clause, tense).stream()
                                .limit(1)
                                .filter(form -> !right.contains(form))
                                .map(form -> flaw(sentence, tense, form)));
    }

    private List<String> forms(Clause clause, Tense simple) {
        String infinitive =
                clause.tense().compound()
                        ? clause.auxiliary().infinitive()
                        : clause.verb().bareInfinitive();
        return grammar.conjugator().finite(infinitive, simple, clause.subject().person());
    }

    /** The tenses of the finite verb that a learner would take, the likeliest first. */
    private static List<Tense> confused(Tense tense) {
        return switch (tense) {
            case PRESENT -> List.of(IMPARFAIT, FUTUR_SIMPLE);
            case IMPARFAIT -> List.of(PRESENT, CONDITIONNEL, PASSE_SIMPLE);
            case PASSE_COMPOSE -> List.of(IMPARFAIT, FUTUR_SIMPLE);
            case PLUS_QUE_PARFAIT -> List.of(PRESENT, CONDITIONNEL);
            case FUTUR_SIMPLE -> List.of(CONDITIONNEL, PRESENT);
            case FUTUR_ANTERIEUR -> List.of(CONDITIONNEL, PRESENT);
            case CONDITIONNEL -> List.of(FUTUR_SIMPLE, IMPARFAIT);
            case CONDITIONNEL_PASSE -> List.of(FUTUR_SIMPLE, IMPARFAIT);
            case SUBJONCTIF -> List.of(PRESENT, FUTUR_SIMPLE);
            case SUBJONCTIF_PASSE -> List.of(PRESENT, FUTUR_SIMPLE);
            case PASSE_SIMPLE -> List.of(IMPARFAIT, PRESENT);
            case IMPERATIF -> List.of();
        };
    }

    private static Flaw flaw(Sentence sentence, Tense finite, String form) {
        Wording wording = sentence.wording().replace(Role.FINITE, form);
        Tense right = sentence.clause().tense();
        Tense wrong = right.compound() ? compound(finite) : finite;
        return new Flaw(
                wording,
                "The question asks for the %s, not the %s."
                        .formatted(right.french(), wrong.french()));
    }

    private static Tense compound(Tense finite) {
        return Stream.of(Tense.values())
                .filter(tense -> tense.compound() && tense.finite() == finite)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The whole verb group in another tense. This is an error because a question states the tense
     * that it asks for; the sentence alone need not.
     */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        return Arrays.stream(Tense.values()).anyMatch(comparison::rightIn)
                ? Optional.empty()
                : Optional.of(
                        Refusal.notTheError(
                                "the verb is right in no other tense, or more has changed"));
    }
}
