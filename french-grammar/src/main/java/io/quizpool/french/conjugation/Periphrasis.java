package io.quizpool.french.conjugation;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.ParticipleAgreement;
import io.quizpool.french.verb.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Puts auxiliary, participle and reflexive pronoun together. */
final class Periphrasis {

    private final Conjugator conjugator;

    Periphrasis(Conjugator conjugator) {
        this.conjugator = conjugator;
    }

    List<String> forms(Verb verb, Tense tense, Person person) {
        if (verb.impersonal() && (person != Person.IL || tense == Tense.IMPERATIF)) {
            return List.of();
        }
        if (tense.compound() && !used(verb, person)) {
            return List.of();
        }
        Stream<String> forms =
                tense.compound()
                        ? auxiliaries(verb)
                                .flatMap(auxiliary -> compound(verb, auxiliary, tense, person))
                        : conjugator.finite(verb.bareInfinitive(), tense, person).stream();
        return forms.map(form -> reflexive(verb, tense, person, form)).distinct().toList();
    }

    /** Whether a defective verb has this person at all: its auxiliary would have every person. */
    private boolean used(Verb verb, Person person) {
        return Arrays.stream(Tense.values())
                .filter(tense -> !tense.compound())
                .anyMatch(tense ->
                        !conjugator.finite(verb.bareInfinitive(), tense, person).isEmpty());
    }

    private static Stream<Auxiliary> auxiliaries(Verb verb) {
        Stream<Auxiliary> withObject =
                verb.admitsCod() ? verb.auxiliaries(true).stream() : Stream.empty();
        boolean bare = verb.frames().stream().anyMatch(frame -> frame != Frame.Plain.COD);
        return Stream.concat(bare ? verb.auxiliaries(false).stream() : Stream.empty(), withObject)
                .distinct();
    }

    private Stream<String> compound(Verb verb, Auxiliary auxiliary, Tense tense, Person person) {
        List<String> participles = participles(verb, auxiliary, person).distinct().toList();
        return conjugator.finite(auxiliary.infinitive(), tense.finite(), person).stream()
                .flatMap(finite -> participles.stream().map(form -> finite + " " + form));
    }

    private Stream<String> participles(Verb verb, Auxiliary auxiliary, Person person) {
        boolean agrees =
                auxiliary == Auxiliary.ETRE && verb.agreement() != ParticipleAgreement.INVARIABLE;
        if (!agrees) {
            return conjugator
                    .participle(verb.bareInfinitive(), Gender.MASCULINE, GrammaticalNumber.SINGULAR)
                    .stream();
        }
        return numbers(person)
                .flatMap(number ->
                        genders(person)
                                .flatMap(gender ->
                                        conjugator
                                                .participle(verb.bareInfinitive(), gender, number)
                                                .stream()));
    }

    private static Stream<Gender> genders(Person person) {
        return switch (person) {
            case IL, ILS -> Stream.of(Gender.MASCULINE);
            case ELLE, ELLES -> Stream.of(Gender.FEMININE);
            case JE, TU, ON, NOUS, VOUS -> Stream.of(Gender.values());
        };
    }

    /** {@code vous} may be one person, {@code on} may be several: both agreements are right. */
    private static Stream<GrammaticalNumber> numbers(Person person) {
        return switch (person) {
            case VOUS -> Stream.of(GrammaticalNumber.PLURAL, GrammaticalNumber.SINGULAR);
            case ON -> Stream.of(GrammaticalNumber.values());
            case JE, TU, IL, ELLE, NOUS, ILS, ELLES -> Stream.of(person.number());
        };
    }

    private static String reflexive(Verb verb, Tense tense, Person person, String form) {
        if (!verb.reflexive()) {
            return form;
        }
        return tense == Tense.IMPERATIF
                ? form + "-" + Pronouns.stressed(person)
                : Elision.join(Pronouns.reflexive(person), form);
    }
}
