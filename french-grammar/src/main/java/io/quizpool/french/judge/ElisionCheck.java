package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Elision;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.reading.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Vowels are dropped where they must be, and only there. */
final class ElisionCheck {

    private static final Set<String> ALWAYS = Set.of("je", "ne", "de", "que");

    /** These keep their vowel where a learner has put them before something else than a verb. */
    private static final Set<String> BEFORE_VERB = Set.of("me", "te", "se", "le", "la");

    private static final Set<String> BEFORE_NOUN = Set.of("le", "la");

    /** First words of prepositions, which the lexicon knows as nouns alone. */
    private static final Set<String> OPENING_PREPOSITIONS = Set.of("autour", "auprès", "outre");

    private final Lexicon lexicon;

    ElisionCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Stream<Fault> faults(List<Token> tokens) {
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> wrong(tokens.get(i), tokens.get(i + 1)))
                .mapToObj(i ->
                        new Fault(
                                FindingCode.ELISION,
                                "'%s' before '%s'"
                                        .formatted(
                                                tokens.get(i).text(), tokens.get(i + 1).text())));
    }

    private boolean wrong(Token token, Token next) {
        boolean due = Elision.before(next.text());
        if (token.elided()) {
            return !due && !(token.text().equals("si") && next.text().startsWith("il"));
        }
        return due && !token.hyphenated() && elides(token, next);
    }

    private boolean elides(Token token, Token next) {
        boolean free =
                lexicon.preposition(next.text())
                        || lexicon.adverb(next.text())
                        || OPENING_PREPOSITIONS.contains(next.text());
        boolean verb = !free && lexicon.verb(next.text());
        boolean noun = !free && !lexicon.noun(next.text()).isEmpty();
        return ALWAYS.contains(token.text())
                || (verb && BEFORE_VERB.contains(token.text()))
                || (noun && BEFORE_NOUN.contains(token.text()));
    }
}
