package io.quizpool.french.sentence;

import static io.quizpool.french.sentence.EnglishSubject.Agreement.I;
import static io.quizpool.french.sentence.EnglishSubject.Agreement.PLURAL;
import static io.quizpool.french.sentence.EnglishSubject.Agreement.THIRD_SINGULAR;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The subjects that a sentence can have. */
public final class Subjects {

    /** People who can stand for a third person; no name among them is of both genders. */
    private static final List<Subject> PEOPLE =
            List.of(
                    person(Person.IL, "Paul", "Paul"),
                    person(Person.IL, "Lucas", "Lucas"),
                    person(Person.IL, "mon frère", "my brother"),
                    person(Person.IL, "notre voisin", "our neighbour"),
                    person(Person.IL, "mon oncle", "my uncle"),
                    person(Person.ELLE, "Claire", "Claire"),
                    person(Person.ELLE, "Léa", "Léa"),
                    person(Person.ELLE, "ma sœur", "my sister"),
                    person(Person.ELLE, "notre voisine", "our neighbour"),
                    person(Person.ELLE, "ma tante", "my aunt"),
                    person(Person.ILS, "mes amis", "my friends"),
                    person(Person.ILS, "mes parents", "my parents"),
                    person(Person.ILS, "Paul et Marie", "Paul and Marie"),
                    person(Person.ILS, "mes cousins", "my cousins"),
                    person(Person.ELLES, "mes cousines", "my cousins"),
                    person(Person.ELLES, "les deux sœurs", "the two sisters"),
                    person(Person.ELLES, "Léa et Sophie", "Léa and Sophie"),
                    person(Person.ELLES, "nos voisines", "our neighbours"));

    private static final int TELLING_LETTERS = 4;

    private static final Set<String> UNRELATED = Set.of("mes parents", "mes amis", "nos voisines");
    private static final Pattern KIN =
            Pattern.compile(
                    "\\b(frère|sœur|mère|père|oncle|tante|cousine?s?)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Subjects() {}

    private static Subject person(Person person, String french, String english) {
        EnglishSubject pronoun = pronoun(person);
        return new Subject(
                person,
                gender(person),
                french,
                false,
                new EnglishSubject(english, pronoun.agreement(), pronoun.possessive()));
    }

    /** The gender that the pronoun shows; masculine where it shows none. */
    public static Gender gender(Person person) {
        return person == Person.ELLE || person == Person.ELLES ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** The third person in which a noun phrase is taken up. */
    public static Person person(Gender gender, GrammaticalNumber number) {
        return number == GrammaticalNumber.PLURAL
                ? gender == Gender.FEMININE ? Person.ELLES : Person.ILS
                : gender == Gender.FEMININE ? Person.ELLE : Person.IL;
    }

    /**
     * The pronoun, and the people it can stand for.
     *
     * @param complements in French: nobody whom they name is the subject too
     */
    public static List<Subject> of(Person person, Gender gender, String complements) {
        String others = complements.toLowerCase(Locale.FRENCH);
        return Stream.concat(
                        Stream.of(pronoun(person, gender)),
                        PEOPLE.stream()
                                .filter(subject -> subject.person() == person)
                                .filter(subject -> !named(subject, others))
                                .filter(subject -> !strangers(subject, others)))
                .toList();
    }

    /** Friends, neighbours and parents share no brother and no grandmother. */
    private static boolean strangers(Subject subject, String others) {
        return UNRELATED.contains(subject.french()) && KIN.matcher(others).find();
    }

    /** {@code ma sœur} and {@code la petite sœur}, {@code mes cousins} and {@code ta cousine}. */
    private static boolean named(Subject subject, String others) {
        String text = subject.french().toLowerCase(Locale.FRENCH);
        String noun = text.substring(text.lastIndexOf(' ') + 1);
        return others.contains(noun.substring(0, Math.min(TELLING_LETTERS, noun.length())));
    }

    /** The pronoun alone. */
    public static Subject pronoun(Person person, Gender gender) {
        return new Subject(person, gender, person.wire(), true, pronoun(person));
    }

    /** The {@code il} of {@code il pleut}, and of {@code il faut}, which says what "we" must do. */
    public static Subject empty(Verb verb) {
        return new Subject(
                Person.IL,
                Gender.MASCULINE,
                "il",
                true,
                EnglishNecessity.expressedBy(verb)
                        ? pronoun(Person.NOUS)
                        : new EnglishSubject("it", THIRD_SINGULAR, "its"));
    }

    /** The subject that alone makes sense with its verb. */
    public static Subject only(NounPhrase noun) {
        Person person = person(noun.gender(), noun.number());
        EnglishSubject pronoun = pronoun(person);
        boolean thing = !noun.human() && noun.number() == GrammaticalNumber.SINGULAR;
        return new Subject(
                person,
                noun.gender(),
                noun.french(),
                false,
                new EnglishSubject(
                        noun.english(), pronoun.agreement(), thing ? "its" : pronoun.possessive()));
    }

    private static EnglishSubject pronoun(Person person) {
        return switch (person) {
            case JE -> new EnglishSubject("I", I, "my");
            case TU, VOUS -> new EnglishSubject("you", PLURAL, "your");
            case IL -> new EnglishSubject("he", THIRD_SINGULAR, "his");
            case ELLE -> new EnglishSubject("she", THIRD_SINGULAR, "her");
            case ON, NOUS -> new EnglishSubject("we", PLURAL, "our");
            case ILS, ELLES -> new EnglishSubject("they", PLURAL, "their");
        };
    }
}
