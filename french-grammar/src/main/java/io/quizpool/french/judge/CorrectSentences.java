package io.quizpool.french.judge;

import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.Tokenizer;
import io.quizpool.french.reading.VerbGroupParser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads sentences that claim to be what a plan asks for, without an error. */
final class CorrectSentences {

    /**
     * A sentence, read.
     *
     * @param clause empty where the planned verb cannot be made out
     * @param faults what is wrong with it
     */
    record Read(Optional<ParsedClause> clause, List<Fault> faults) {}

    private final VerbGroupParser parser;
    private final ElisionCheck elisions;
    private final List<ClauseCheck> checks;

    CorrectSentences(Grammar grammar, List<ClauseCheck> checks) {
        this.parser = new VerbGroupParser(grammar);
        this.elisions = new ElisionCheck(grammar.lexicon());
        this.checks = List.copyOf(checks);
    }

    Read read(String sentence, Target target) {
        List<Token> tokens = Tokenizer.tokens(sentence);
        Optional<ParsedClause> clause = best(tokens, target);
        Stream<Fault> faults =
                clause.map(this::faults)
                        .orElseGet(() ->
                                Stream.of(
                                        new Fault(
                                                FindingCode.VERB_NOT_FOUND,
                                                "no form of %s as the plan wants it"
                                                        .formatted(target.verb().infinitive()))));
        return new Read(clause, Stream.concat(elisions.faults(tokens), faults).toList());
    }

    /** The group that comes nearest to the plan: an opening may have a form of the verb too. */
    private Optional<ParsedClause> best(List<Token> tokens, Target target) {
        return parser.groups(tokens, target).stream()
                .map(group -> new ParsedClause(target, group))
                .min(Comparator.comparingLong(clause -> faults(clause).count()));
    }

    private Stream<Fault> faults(ParsedClause clause) {
        return checks.stream().flatMap(check -> check.faults(clause));
    }
}
