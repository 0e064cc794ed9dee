package io.quizpool.french.judge;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Listed;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.TimeWords;
import io.quizpool.french.reading.Token;
import io.quizpool.french.verb.Frame;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The objects that the plan wants as nouns stand behind the verb, and no others. */
final class ObjectCheck implements ClauseCheck {

    /** Nobody's time is merely when something happens: {@code finir sa journée}. */
    private static final Set<String> POSSESSIVES =
            Set.of(
                    "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos",
                    "votre", "vos", "leur", "leurs");

    private static final Set<String> OPEN =
            Set.of(
                    "de", "du", "des", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
                    "neuf", "dix", "cent", "mille", "tout", "toute", "tous", "toutes");

    /** How many words of a phrase are looked at. */
    private static final int REACH = 3;

    private static final Set<String> TO = Set.of("à", "au", "aux");

    private final Grammar grammar;

    ObjectCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        return Stream.concat(direct(clause), indirect(clause));
    }

    private Stream<Fault> direct(ParsedClause clause) {
        ObjectForm planned = clause.target().cod();
        List<String> behind =
                clause.rest().stream()
                        .map(Token::text)
                        .dropWhile(grammar.lexicon()::adverb)
                        .limit(REACH)
                        .toList();
        boolean attributive = clause.target().verb().admits(Frame.Plain.ATTRIBUTE);
        if (planned == ObjectForm.NOUN && !nounPhrase(behind) && !open(behind)) {
            return fault("no direct object behind the verb");
        }
        return planned != ObjectForm.NOUN && nounPhrase(behind) && !attributive && !listed(clause)
                ? fault("a direct object behind the verb that is not planned")
                : Stream.of();
    }

    /** {@code Plonger la tête la première}: the table knows that this is no object. */
    private boolean listed(ParsedClause clause) {
        return grammar.verbs().complements(clause.target().verb()).stream()
                .anyMatch(complement -> Listed.second(complement, clause.rest()));
    }

    private static Stream<Fault> indirect(ParsedClause clause) {
        return clause.target().coi() == ObjectForm.NOUN
                        && clause.rest().stream().noneMatch(token -> TO.contains(token.text()))
                ? fault("no indirect object behind the verb")
                : Stream.of();
    }

    private static Stream<Fault> fault(String detail) {
        return Stream.of(new Fault(FindingCode.OBJECTS, detail));
    }

    private static boolean nounPhrase(List<String> behind) {
        return !behind.isEmpty()
                && NounPhrases.determiner(behind.getFirst())
                && !TO.contains(behind.getFirst())
                && !open(behind)
                && (POSSESSIVES.contains(behind.getFirst())
                        || behind.stream()
                                .map(Token::withoutPointer)
                                .noneMatch(TimeWords.ALL::contains));
    }

    /** Whether it may begin a direct object as well as a complement with {@code de} or a price. */
    private static boolean open(List<String> behind) {
        return !behind.isEmpty() && OPEN.contains(behind.getFirst());
    }
}
