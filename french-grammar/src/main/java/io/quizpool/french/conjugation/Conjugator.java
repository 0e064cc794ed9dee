package io.quizpool.french.conjugation;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The forms of verbs, and the verbs of forms. Thread-safe. Where several spellings are accepted all
 * are listed, the usual one first.
 */
public final class Conjugator {

    private static final Set<Person> COMMANDED = Set.of(Person.TU, Person.NOUS, Person.VOUS);

    /** Infinitives that the spelling of 1990 changes by more than a circumflex. */
    private static final Map<String, String> REFORMED =
            Map.of(
                    "asseoir", "assoir",
                    "rasseoir", "rassoir",
                    "surseoir", "sursoir",
                    "grelotter", "greloter",
                    "interpeller", "interpeler",
                    "receler", "recéler");

    private final FormDictionary dictionary;
    private final Periphrasis periphrasis = new Periphrasis(this);

    private Conjugator(FormDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads the dictionary of forms where nothing has yet, in about a quarter of a second. */
    public static Conjugator load() {
        return new Conjugator(FormDictionary.shared());
    }

    /** Whether the dictionary knows {@code bareInfinitive} as the infinitive of a verb. */
    public boolean knows(String bareInfinitive) {
        return !dictionary.forms(bareInfinitive, Tag.infinitive(bareInfinitive)).isEmpty();
    }

    /**
     * The forms of a simple tense without pronoun; empty where there is none, as for {@code
     * pouvoir} in the imperative.
     *
     * @throws IllegalArgumentException where {@code simple} is a compound tense
     */
    public List<String> finite(String bareInfinitive, Tense simple, Person person) {
        if (simple.compound()) {
            throw new IllegalArgumentException(
                    simple + " has no finite form of the verb: ask for its auxiliary's");
        }
        if (simple == Tense.IMPERATIF && !COMMANDED.contains(person)) {
            return List.of();
        }
        return all(
                bareInfinitive,
                spelling ->
                        dictionary.forms(
                                spelling,
                                Tag.finite(spelling, simple, person.person(), person.number())));
    }

    /** The past participle; an invariable one ({@code dormi}) is the same everywhere. */
    public List<String> participle(String bareInfinitive, Gender gender, GrammaticalNumber number) {
        return all(bareInfinitive, spelling -> participles(spelling, gender, number));
    }

    private List<String> participles(String spelling, Gender gender, GrammaticalNumber number) {
        return Tag.participle(spelling, gender, number).stream()
                .map(tag -> dictionary.forms(spelling, tag))
                .filter(forms -> !forms.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Every accepted form without its subject pronoun: {@code me lève}, {@code suis allé, suis
     * allée}, {@code lève-toi}. Participles stand in each agreement that the person allows. Empty
     * where the form does not exist.
     */
    public List<String> forms(Verb verb, Tense tense, Person person) {
        return periphrasis.forms(verb, tense, person);
    }

    /**
     * Whether {@code written} is one of {@link #forms}: the usual spelling or a variant. Case,
     * spaces around it and the kind of apostrophe do not matter.
     */
    public boolean accepts(Verb verb, Tense tense, Person person, String written) {
        return forms(verb, tense, person)
                .contains(written.strip().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** What {@code word} can be as a form of a verb; empty where it is none. */
    public List<Reading> analyse(String word) {
        return dictionary.entries(word).stream()
                .flatMap(entry -> Tag.readings(entry).stream())
                .distinct()
                .toList();
    }

    /** What {@code word} can be as a form of this one verb, under either spelling. */
    public List<Reading> analyse(String word, String bareInfinitive) {
        return spellings(bareInfinitive)
                .flatMap(spelling ->
                        analyse(word).stream().filter(found -> found.infinitive().equals(spelling)))
                .toList();
    }

    private List<String> all(String infinitive, Function<String, List<String>> lookup) {
        return Preference.sort(
                infinitive, spellings(infinitive).flatMap(s -> lookup.apply(s).stream()).toList());
    }

    /** The infinitive, and its spelling of 1990 where that is a verb too. */
    private Stream<String> spellings(String infinitive) {
        String reformed =
                REFORMED.getOrDefault(infinitive, infinitive.replace('î', 'i').replace('û', 'u'));
        return reformed.equals(infinitive) || !knows(reformed)
                ? Stream.of(infinitive)
                : Stream.of(infinitive, reformed);
    }
}
