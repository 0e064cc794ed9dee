package io.quizpool.french.error;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.ParticipleAgreements;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.SecondComplement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Elle est content}. Never after {@code on}, whose agreement is free. */
final class AdjectiveError implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.ADJECTIVE_AGREEMENT,
                    DifficultyLevel.BEGINNER,
                    "an adjective does not agree in gender or number with its noun or the "
                            + "subject.");

    private final Grammar grammar;
    private final NounPhrases phrases;

    AdjectiveError(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = new NounPhrases(grammar.lexicon());
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (clause.subject().person() == Person.ON
                || !(clause.complement().other() instanceof SecondComplement.Attribute attribute)) {
            return Stream.empty();
        }
        return attribute.forms().stream()
                .map(form ->
                        new Flaw(
                                sentence.wording().replace(Role.COMPLEMENT, form),
                                "The adjective agrees in gender and number with the subject."));
    }

    /** An adjective in a gender or number that neither subject nor noun allows. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        List<Integer> replaced = comparison.replaced();
        if (replaced.size() != 1 || inGroup(comparison.group(), replaced.getFirst())) {
            return Optional.of(Refusal.notTheError("more or less than one adjective has changed"));
        }
        int place = replaced.getFirst();
        String right = comparison.right().tokens().get(place).text();
        String wrong = comparison.wrongText(place);
        if (!grammar.lexicon().sameAdjective(right, wrong)) {
            return Optional.of(
                    Refusal.notTheError(
                            "'%s' and '%s' are no forms of one adjective".formatted(right, wrong)));
        }
        Set<Agreement> common = new HashSet<>(grammar.lexicon().adjective(wrong));
        common.retainAll(allowed(comparison.right(), place));
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.right("neither sentence nor question forbids '" + wrong + "'"));
    }

    private static boolean inGroup(VerbGroup group, int place) {
        return place >= group.start() && place < group.end();
    }

    /** The agreement of the noun that the adjective stands with, else that of the subject. */
    private Set<Agreement> allowed(ParsedClause clause, int place) {
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
