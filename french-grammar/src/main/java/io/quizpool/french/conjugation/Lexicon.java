package io.quizpool.french.conjugation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the dictionary of forms knows of words that are no verbs. Thread-safe. */
public final class Lexicon {

    private static final Pattern NOUN = Pattern.compile("[NZ] ([mfe]) (s|p|sp)");
    private static final Pattern ADJECTIVE = Pattern.compile("(?:J|V ppa) ([mfe]) (s|p|sp)");

    private final FormDictionary dictionary;

    private Lexicon(FormDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads the dictionary of forms where nothing has yet, in about a quarter of a second. */
    public static Lexicon load() {
        return new Lexicon(FormDictionary.shared());
    }

    /** Whether {@code word} is a form of anything. */
    public boolean knows(String word) {
        return !dictionary.entries(word).isEmpty();
    }

    /** The genders and numbers that {@code word} has as a noun; empty where it is none. */
    public Set<Agreement> noun(String word) {
        return agreements(word, NOUN);
    }

    /** Those in which {@code word} stands as an adjective, participles included. */
    public Set<Agreement> adjective(String word) {
        return agreements(word, ADJECTIVE);
    }

    /** Whether both are forms of one adjective: {@code beau} and {@code belle}. */
    public boolean sameAdjective(String one, String other) {
        Set<String> lemmas = adjectiveLemmas(other);
        return adjectiveLemmas(one).stream().anyMatch(lemmas::contains);
    }

    /** Whether {@code word} can be an adverb, and no preposition besides. */
    public boolean adverb(String word) {
        return tagged(word, "A") && !preposition(word);
    }

    /** Whether {@code word} can be a preposition. */
    public boolean preposition(String word) {
        return tagged(word, "P");
    }

    private boolean tagged(String word, String tag) {
        return dictionary.entries(word).stream().anyMatch(entry -> entry.tag().equals(tag));
    }

    /** Whether {@code word} can be a form of a verb. */
    public boolean verb(String word) {
        return dictionary.entries(word).stream().anyMatch(entry -> entry.tag().startsWith("V "));
    }

    private Set<String> adjectiveLemmas(String word) {
        return dictionary.entries(word).stream()
                .filter(entry -> ADJECTIVE.matcher(entry.tag()).matches())
                .map(FormDictionary.Entry::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Agreement> agreements(String word, Pattern tag) {
        return dictionary.entries(word).stream()
                .map(entry -> tag.matcher(entry.tag()))
                .filter(Matcher::matches)
                .flatMap(match -> Agreement.ofTag(match.group(1), match.group(2)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
