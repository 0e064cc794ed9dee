package io.quizpool.french.planning;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Subjects;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a set of constraints leaves to choose from, part by part. */
final class Choices {

    private static final List<Person> COMMANDED = List.of(Person.TU, Person.NOUS, Person.VOUS);
    private static final List<Person> NARRATED =
            Arrays.stream(Person.values()).filter(person -> person.person() != 2).toList();

    private final VerbTable table;
    private final Constraints constraints;

    Choices(VerbTable table, Constraints constraints) {
        this.table = table;
        this.constraints = constraints;
    }

    /** The verbs with a sentence to stand in, in the order of the table or of the request. */
    List<Verb> verbs() {
        Stream<Verb> asked =
                constraints.infinitives().isEmpty()
                        ? table.all().stream()
                        : constraints.infinitives().stream()
                                .map(table::find)
                                .flatMap(Optional::stream)
                                .distinct();
        return asked.filter(this::easyEnough).filter(verb -> !complements(verb).isEmpty()).toList();
    }

    private boolean easyEnough(Verb verb) {
        return constraints.level() == null || verb.level().compareTo(constraints.level()) <= 0;
    }

    List<Tense> tenses() {
        return Arrays.stream(Tense.values())
                .filter(tense ->
                        constraints.tenses().isEmpty() || constraints.tenses().contains(tense))
                .filter(tense ->
                        constraints.level() == null
                                || Difficulty.of(tense).compareTo(constraints.level()) <= 0)
                .toList();
    }

    List<Complement> complements(Verb verb) {
        return table.complements(verb).stream()
                .filter(complement -> allows(constraints.cod(), complement.cod()))
                .filter(complement -> allows(constraints.coi(), complement.coi()))
                .toList();
    }

    private static boolean allows(@Nullable Boolean wanted, @Nullable NounPhrase object) {
        return wanted == null || wanted == (object != null);
    }

    /** Affirmation first: whoever picks at random may favour it. */
    List<Polarity> polarities() {
        return Arrays.stream(Polarity.values())
                .filter(polarity ->
                        constraints.negation() == null
                                || constraints.negation() == polarity.negated())
                .toList();
    }

    List<Person> persons(Verb verb, Tense tense, Complement complement) {
        NounPhrase only = complement.subject();
        if (only != null) {
            return List.of(Subjects.person(only.gender(), only.number()));
        }
        if (verb.impersonal()) {
            return List.of(Person.IL);
        }
        return switch (tense) {
            case IMPERATIF -> COMMANDED;
            case PASSE_SIMPLE -> NARRATED;
            default -> List.of(Person.values());
        };
    }

    /** {@code On} counts as masculine: what it agrees with is not for a quiz to say. */
    List<Gender> genders(Person person) {
        return switch (person) {
            case JE, TU, NOUS, VOUS -> List.of(Gender.values());
            case IL, ELLE, ON, ILS, ELLES -> List.of(Subjects.gender(person));
        };
    }

    List<ObjectForm> codForms(Complement complement) {
        NounPhrase cod = complement.cod();
        if (cod == null) {
            return List.of(ObjectForm.ABSENT);
        }
        return Determiners.definite(cod.french())
                ? List.of(ObjectForm.NOUN, ObjectForm.PRONOUN)
                : List.of(ObjectForm.NOUN);
    }

    List<ObjectForm> coiForms(Complement complement) {
        return complement.coi() == null
                ? List.of(ObjectForm.ABSENT)
                : List.of(ObjectForm.NOUN, ObjectForm.PRONOUN);
    }

    /** Every shape that a sentence of this verb and tense can have; the same one may come twice. */
    Stream<Shape> shapes(Verb verb, Tense tense) {
        return complements(verb).stream()
                .flatMap(complement ->
                        persons(verb, tense, complement).stream()
                                .flatMap(person -> shapes(verb, tense, complement, person)));
    }

    private Stream<Shape> shapes(Verb verb, Tense tense, Complement complement, Person person) {
        return genders(person).stream()
                .flatMap(gender ->
                        polarities().stream()
                                .flatMap(polarity ->
                                        codForms(complement).stream()
                                                .flatMap(cod ->
                                                        coiForms(complement).stream()
                                                                .map(coi ->
                                                                        new Shape(
                                                                                verb, tense, person,
                                                                                gender, polarity,
                                                                                cod, coi)))));
    }
}
