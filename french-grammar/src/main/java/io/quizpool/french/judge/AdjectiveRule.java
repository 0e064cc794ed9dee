package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.verb.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An adjective in a gender or number that neither subject nor noun allows. */
final class AdjectiveRule implements ErrorRule {

    private final Grammar grammar;
    private final NounPhrases phrases;

    AdjectiveRule(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = new NounPhrases(grammar.lexicon());
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        List<Integer> replaced = comparison.replaced();
        if (replaced.size() != 1 || inGroup(comparison.group(), replaced.getFirst())) {
            return Optional.of(Fault.notTheError("more or less than one adjective has changed"));
        }
        int place = replaced.getFirst();
        String right = comparison.right().tokens().get(place).text();
        String wrong = comparison.wrongText(place);
        if (!grammar.lexicon().sameAdjective(right, wrong)) {
            return Optional.of(
                    Fault.notTheError(
                            "'%s' and '%s' are no forms of one adjective".formatted(right, wrong)));
        }
        Set<Agreement> common = new HashSet<>(grammar.lexicon().adjective(wrong));
        common.retainAll(allowed(comparison.right(), place));
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.right("neither sentence nor question forbids '" + wrong + "'"));
    }

    private static boolean inGroup(VerbGroup group, int place) {
        return place >= group.start() && place < group.end();
    }

    /** The agreement of the noun that the adjective stands with, else that of the subject. */
    private Set<Agreement> allowed(Clause clause, int place) {
        List<Token> tokens = clause.tokens();
        for (int i = place - 1; i >= Math.max(0, place - 3); i--) {
            String word = tokens.get(i).text();
            if (NounPhrases.determiner(word) && i >= clause.group().end()) {
                Set<Agreement> noun = new HashSet<>(NounPhrases.ofDeterminer(word));
                phrases.nounBehind(tokens, i).ifPresent(noun::retainAll);
                return noun;
            }
        }
        return clause.target().verb().admits(Frame.Plain.ATTRIBUTE)
                ? ParticipleAgreements.ofSubject(clause.target())
                : Agreement.all();
    }
}
