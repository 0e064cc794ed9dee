package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges a written problem by its plan and by what its question states, without trusting who wrote
 * it: the correct statement must have the planned verb group and no error, and each distractor must
 * be that statement with its one named error and nothing else, where the error leaves no reading in
 * which the sentence is right. Whatever cannot be analysed is a finding. Thread-safe; the same
 * candidate always has the same verdict.
 */
public final class ProblemJudge {

    private final Grammar grammar;
    private final Function<SentenceBrief, Stated> questions;
    private final VerbGroupParser parser;
    private final List<ClauseCheck> groupChecks;
    private final List<ClauseCheck> sentenceChecks;
    private final ErrorRules rules;
    private final ElisionCheck elisions;

    /** Takes what a question says of its pronouns from {@code drafter}. */
    public ProblemJudge(VerbTable verbs, Conjugator conjugator, Lexicon lexicon, Drafter drafter) {
        this(verbs, conjugator, lexicon, brief -> Stated.by(drafter, brief));
    }

    ProblemJudge(
            VerbTable verbs,
            Conjugator conjugator,
            Lexicon lexicon,
            Function<SentenceBrief, Stated> questions) {
        this.questions = questions;
        this.grammar = new Grammar(verbs, conjugator, lexicon);
        this.parser = new VerbGroupParser(grammar);
        this.groupChecks =
                List.of(
                        new FiniteCheck(grammar),
                        new ParticipleCheck(grammar),
                        new NegationCheck(),
                        new CliticCheck(),
                        new SubjectCheck(grammar));
        this.sentenceChecks =
                List.of(new ObjectCheck(grammar), new MoodCheck(), new WordCheck(grammar));
        this.rules = new ErrorRules(grammar, new RightReadings(grammar, groupChecks));
        this.elisions = new ElisionCheck(lexicon);
    }

    /** The verdict, with every finding that can be made; accepted where there is none. */
    public Verdict judge(Candidate candidate) {
        List<Finding> structure = StructureCheck.findings(candidate);
        SentenceBrief brief = candidate.plan().sentence();
        Optional<Verb> verb = grammar.verbs().find(brief.infinitive());
        if (verb.isEmpty()) {
            return new Verdict(
                    List.of(
                            new Fault(FindingCode.UNKNOWN_VERB, "'" + brief.infinitive() + "'")
                                    .of(-1)));
        }
        if (!structure.isEmpty()) {
            return new Verdict(structure);
        }
        Stated stated = candidate.stated() == null ? questions.apply(brief) : candidate.stated();
        Target target = new Target(verb.get(), brief, stated, grammar.conjugator());
        return new Verdict(language(candidate, target));
    }

    private List<Finding> language(Candidate candidate, Target target) {
        List<CandidateStatement> statements = candidate.statements();
        int key =
                IntStream.range(0, statements.size())
                        .filter(i -> statements.get(i).error() == null)
                        .findFirst()
                        .orElseThrow();
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = Tokenizer.tokens(statements.get(key).content());
        elisions.faults(tokens).forEach(fault -> findings.add(fault.of(key)));
        Optional<Clause> clause = best(tokens, target);
        if (clause.isEmpty()) {
            findings.add(
                    new Fault(
                                    FindingCode.VERB_NOT_FOUND,
                                    "no form of %s as the plan wants it"
                                            .formatted(target.verb().infinitive()))
                            .of(key));
            return findings;
        }
        faults(clause.get()).forEach(fault -> findings.add(fault.of(key)));
        for (int i = 0; i < statements.size(); i++) {
            StatementError error = statements.get(i).error();
            if (error != null) {
                int place = i;
                distractor(clause.get(), statements.get(i), error)
                        .forEach(fault -> findings.add(fault.of(place)));
            }
        }
        return findings;
    }

    /** The group that comes nearest to the plan: an opening may have a form of the verb too. */
    private Optional<Clause> best(List<Token> tokens, Target target) {
        return parser.groups(tokens, target).stream()
                .map(group -> new Clause(target, group))
                .min(Comparator.comparingLong(clause -> faults(clause).count()));
    }

    private Stream<Fault> faults(Clause clause) {
        return Stream.concat(groupChecks.stream(), sentenceChecks.stream())
                .flatMap(check -> check.faults(clause));
    }

    private Stream<Fault> distractor(
            Clause right, CandidateStatement statement, StatementError error) {
        Comparison comparison = new Comparison(right, Tokenizer.tokens(statement.content()));
        return Stream.of(
                        rules.refuse(error, comparison).stream(),
                        elisions.faults(comparison.wrong()),
                        ExplanationCheck.fault(comparison, statement.explanation()).stream())
                .flatMap(faults -> faults);
    }
}
