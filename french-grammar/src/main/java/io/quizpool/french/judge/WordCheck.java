package io.quizpool.french.judge;

import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Token;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every word is French, and every determiner can stand before its noun. */
final class WordCheck implements ClauseCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Grammar grammar;
    private final NounPhrases phrases;

    WordCheck(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = new NounPhrases(grammar.lexicon());
    }

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        return Stream.concat(unknown(clause.tokens()), disagreeing(clause.rest()));
    }

    private Stream<Fault> unknown(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.comma() && !token.capital())
                .filter(token -> !NUMBER.matcher(token.text()).matches())
                .filter(token -> !grammar.lexicon().knows(Token.withoutPointer(token.text())))
                .filter(token -> !token.text().equals(Token.HIDDEN_ARTICLE))
                .map(token -> new Fault(FindingCode.UNKNOWN_WORD, "'" + token.text() + "'"));
    }

    private Stream<Fault> disagreeing(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> NounPhrases.determiner(tokens.get(i).text()))
                .filter(i -> !phrases.agree(tokens, i, tokens.get(i).text()))
                .mapToObj(i ->
                        new Fault(
                                FindingCode.DETERMINER,
                                "'%s' before '%s'"
                                        .formatted(
                                                tokens.get(i).text(), tokens.get(i + 1).text())));
    }
}
