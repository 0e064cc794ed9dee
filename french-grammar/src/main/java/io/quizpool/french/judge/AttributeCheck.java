package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.ParticipleAgreements;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.Token;
import io.quizpool.french.verb.Frame;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The adjective behind a copula agrees with the subject: {@code les rues étaient étroites}. Rule:
 * Grevisse, Le bon usage, on the agreement of the attribute. Silent where the first word that is no
 * adverb might be something else than the whole attribute ({@code bon marché, bleu clair, grand
 * ouverte}), and for verbs that can have a direct object, whose attribute may be that one's.
 */
final class AttributeCheck implements ClauseCheck {

    /** Words that qualify an adjective without being adverbs to the dictionary. */
    private static final Set<String> BEFORE_ADJECTIVES =
            Set.of("tout", "tous", "toute", "toutes", "moins", "quelque");

    private static final Set<String> CONJUNCTIONS = Set.of("et", "ou", "mais", "car", "que", "si");

    /** They may stay as they are, though the dictionary inflects them. */
    private static final Set<String> INVARIABLE = Set.of("chic", "châtain", "snob");

    private final Lexicon lexicon;

    AttributeCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        Target target = clause.target();
        List<Token> attribute = attribute(clause.rest());
        if (!ofSubject(target) || attribute.isEmpty() || !adjectiveAlone(attribute)) {
            return Stream.of();
        }
        String word = attribute.getFirst().text();
        Set<Agreement> due = ParticipleAgreements.ofSubject(target);
        return Collections.disjoint(lexicon.adjective(word), due)
                ? Stream.of(
                        Fault.error(
                                StatementError.ADJECTIVE_AGREEMENT,
                                "'%s' does not agree with the subject".formatted(word)))
                : Stream.of();
    }

    private static boolean ofSubject(Target target) {
        return target.verb().admits(Frame.Plain.ATTRIBUTE)
                && target.cod() == ObjectForm.ABSENT
                && (target.verb().reflexive() || !target.verb().admitsCod());
    }

    /** What follows the verb from its first word on that does not only qualify the next one. */
    private List<Token> attribute(List<Token> rest) {
        int place = 0;
        while (place < rest.size() && qualifies(rest, place)) {
            place++;
        }
        return rest.subList(place, rest.size());
    }

    private boolean qualifies(List<Token> rest, int place) {
        String word = rest.get(place).text();
        boolean some = word.equals("un") && place + 1 < rest.size() && little(rest.get(place + 1));
        return some || BEFORE_ADJECTIVES.contains(word) || lexicon.adverb(word);
    }

    private static boolean little(Token token) {
        return token.text().equals("peu");
    }

    private boolean adjectiveAlone(List<Token> attribute) {
        Token first = attribute.getFirst();
        return !first.capital()
                && !first.comma()
                && !structural(first)
                && !INVARIABLE.contains(first.text())
                && !lexicon.adjective(first.text()).isEmpty()
                && (attribute.size() == 1 || !continues(attribute.get(1)));
    }

    /** Whether {@code word} may be one attribute with the adjective before it. */
    private boolean continues(Token word) {
        return !structural(word)
                && !CONJUNCTIONS.contains(word.text())
                && (!lexicon.adjective(word.text()).isEmpty()
                        || (!lexicon.noun(word.text()).isEmpty() && !lexicon.adverb(word.text())));
    }

    private boolean structural(Token token) {
        return NounPhrases.determiner(token.text()) || lexicon.preposition(token.text());
    }
}
