package io.quizpool.french.error;

import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Person.VOUS;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code Tu mange}, {@code ils a mangé}, {@code manges !}: the form of another person.
 *
 * <p>Recognised by {@link ConjugationRecogniser}, which is too long to stand here.
 *
 * <p>Never a form that the subject has in any tense: that would be another tense, or right.
 */
final class WrongConjugation implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_CONJUGATION,
                    DifficultyLevel.BEGINNER,
                    "the finite verb (or the auxiliary) has the form of another person or a "
                            + "form that does not exist; the tense stays recognisable.");

    private static final List<String> ORDINALS = List.of("first", "second", "third");

    private final Grammar grammar;

    WrongConjugation(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        Set<String> right = right(clause);
        return candidates(sentence)
                .filter(form -> !right.contains(form))
                .map(form -> new Flaw(sentence.wording().replace(Role.FINITE, form), rule(clause)));
    }

    private Stream<String> candidates(Sentence sentence) {
        Clause clause = sentence.clause();
        Person person = clause.subject().person();
        if (clause.tense() != Tense.IMPERATIF) {
            return confused(person).stream()
                    .map(other -> inverts(clause, other) ? IL : other)
                    .flatMap(other -> forms(clause, clause.tense().finite(), other));
        }
        if (sentence.wording().has(Role.Y) || sentence.wording().has(Role.EN)) {
            return Stream.empty();
        }
        return person == TU
                ? Stream.concat(forms(clause, Tense.PRESENT, TU), forms(clause, Tense.PRESENT, IL))
                : forms(clause, Tense.IMPARFAIT, person);
    }

    /** The persons whose form a learner would take, the likeliest first. */
    private static List<Person> confused(Person person) {
        return switch (person) {
            case JE -> List.of(IL, TU, ILS);
            case TU -> List.of(IL, JE, VOUS);
            case IL, ELLE -> List.of(ILS, TU, JE);
            case ON -> List.of(NOUS, ILS, TU);
            case NOUS -> List.of(VOUS, ILS);
            case VOUS -> List.of(TU, NOUS, ILS);
            case ILS, ELLES -> List.of(IL, NOUS);
        };
    }

    /**
     * In {@code il se peut que nous limitent nos dépenses}, the expenses can be read as a subject
     * behind its verb: no error.
     */
    private static boolean inverts(Clause clause, Person other) {
        Person person = clause.subject().person();
        NounPhrase object = clause.codNoun();
        return other == ILS
                && (person == NOUS || person == VOUS)
                && object != null
                && object.number() == GrammaticalNumber.PLURAL;
    }

    private Stream<String> forms(Clause clause, Tense simple, Person person) {
        return grammar.conjugator().finite(infinitive(clause), simple, person).stream().limit(1);
    }

    private static String infinitive(Clause clause) {
        return clause.tense().compound()
                ? clause.auxiliary().infinitive()
                : clause.verb().bareInfinitive();
    }

    /** A command shows no subject, so any person's imperative is right, and only an imperative. */
    private Set<String> right(Clause clause) {
        boolean command = clause.tense() == Tense.IMPERATIF;
        List<Tense> tenses =
                command
                        ? List.of(Tense.IMPERATIF)
                        : Arrays.stream(Tense.values())
                                .filter(tense -> !tense.compound() && tense != Tense.IMPERATIF)
                                .toList();
        List<Person> persons =
                command ? List.of(TU, NOUS, VOUS) : List.of(clause.subject().person());
        return tenses.stream()
                .flatMap(tense ->
                        persons.stream()
                                .flatMap(person ->
                                        grammar
                                                .conjugator()
                                                .finite(infinitive(clause), tense, person)
                                                .stream()))
                .collect(Collectors.toSet());
    }

    private static String rule(Clause clause) {
        if (clause.tense() == Tense.IMPERATIF) {
            return "This is no form of the imperative of « %s »."
                    .formatted(clause.verb().infinitive());
        }
        Person person = clause.subject().person();
        return "The %s agrees with its subject « %s », which is %s person %s."
                .formatted(
                        clause.tense().compound() ? "auxiliary" : "verb",
                        clause.subject().french(),
                        ORDINALS.get(person.person() - 1),
                        person.number().wire());
    }

    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        return new ConjugationRecogniser(grammar).refuse(comparison);
    }
}
