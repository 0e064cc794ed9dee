package io.quizpool.french.reading;

import static io.quizpool.french.grammar.Gender.FEMININE;
import static io.quizpool.french.grammar.Gender.MASCULINE;
import static io.quizpool.french.grammar.GrammaticalNumber.PLURAL;
import static io.quizpool.french.grammar.GrammaticalNumber.SINGULAR;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.conjugation.Elision;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.grammar.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be known of a noun phrase from its words. */
public final class NounPhrases {

    private static final Map<String, Set<Agreement>> DETERMINERS = determiners();

    private static final Set<String> POSSESSIVE = Set.of("mon", "ton", "son");

    private static final Set<String> DEGREES = Set.of("plus", "moins", "très", "trop", "si");

    /** How far behind its determiner a noun is looked for. */
    private static final int REACH = 3;

    private final Lexicon lexicon;

    public NounPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<String, Set<Agreement>> determiners() {
        Set<Agreement> masculine = Agreement.of(Set.of(MASCULINE), Set.of(SINGULAR));
        Set<Agreement> feminine = Agreement.of(Set.of(FEMININE), Set.of(SINGULAR));
        Set<Agreement> singular = Agreement.of(Set.of(Gender.values()), Set.of(SINGULAR));
        Set<Agreement> plural = Agreement.of(Set.of(Gender.values()), Set.of(PLURAL));
        Map<String, Set<Agreement>> all = new HashMap<>();
        List.of("le", "un", "ce", "cet", "du", "au", "aucun", "tout")
                .forEach(word -> all.put(word, masculine));
        List.of("la", "une", "cette", "ma", "ta", "sa", "aucune", "toute")
                .forEach(word -> all.put(word, feminine));
        List.of("mon", "ton", "son", "notre", "votre", "leur", "chaque", Token.HIDDEN_ARTICLE)
                .forEach(word -> all.put(word, singular));
        List.of("les", "des", "ces", "mes", "tes", "ses", "nos", "vos", "leurs", "aux", "deux")
                .forEach(word -> all.put(word, plural));
        List.of("trois", "quatre", "cinq", "plusieurs", "quelques")
                .forEach(word -> all.put(word, plural));
        return Map.copyOf(all);
    }

    public static boolean determiner(String text) {
        return DETERMINERS.containsKey(text);
    }

    /** What the determiner lets its noun be. */
    public static Set<Agreement> ofDeterminer(String text) {
        return DETERMINERS.getOrDefault(text, Agreement.all());
    }

    /** The same where the next word is known: {@code mon} is feminine only before a vowel. */
    private static Set<Agreement> ofDeterminer(String text, String next) {
        return POSSESSIVE.contains(text) && !Elision.before(next)
                ? ofDeterminer("le")
                : ofDeterminer(text);
    }

    /**
     * What the noun behind the determiner at {@code place} can be by itself; empty where no noun
     * stands within three words.
     */
    public Optional<Set<Agreement>> nounBehind(List<Token> tokens, int place) {
        for (int i = place + 1; i < tokens.size() && i <= place + REACH; i++) {
            String word = tokens.get(i).text();
            if (determiner(word) || DEGREES.contains(word)) {
                continue;
            }
            boolean adjectiveBefore =
                    i + 1 < tokens.size()
                            && !lexicon.adjective(word).isEmpty()
                            && onlyNoun(tokens.get(i + 1).text());
            if (noun(word) && !adjectiveBefore) {
                return Optional.of(lexicon.noun(word));
            }
            if (lexicon.adjective(word).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean noun(String word) {
        return !determiner(word) && !lexicon.preposition(word) && !lexicon.noun(word).isEmpty();
    }

    /** A noun and no adjective, so that the word before it is the adjective. */
    private boolean onlyNoun(String word) {
        return noun(word) && lexicon.adjective(word).isEmpty();
    }

    /** Whether determiner and noun can agree; true where nothing is known of the noun. */
    public boolean agree(List<Token> tokens, int place, String determiner) {
        return nounBehind(tokens, place)
                .map(noun -> {
                    Set<Agreement> common = new HashSet<>(noun);
                    common.retainAll(ofDeterminer(determiner, tokens.get(place + 1).text()));
                    return !common.isEmpty();
                })
                .orElse(true);
    }
}
