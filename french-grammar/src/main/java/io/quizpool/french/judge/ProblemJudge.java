package io.quizpool.french.judge;

import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.RightReadings;
import io.quizpool.french.reading.Stated;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.Tokenizer;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges a written problem by its plan and by what its question states, without trusting who wrote
 * it: the correct statement must have the planned verb group and no error. Each distractor must be
 * that statement, or the corrected sentence that it brings along and that is held to the same, with
 * its one named error and nothing else, where the error leaves no reading in which the sentence is
 * right. No distractor may give itself away. Whatever cannot be analysed is a finding. Thread-safe;
 * the same candidate always has the same verdict.
 */
public final class ProblemJudge {

    /** How many times as long as the correct statement an independent distractor may be. */
    public static final double USUAL_LENGTH_RATIO = 2;

    private final Grammar grammar;
    private final Function<SentenceBrief, Stated> questions;
    private final FairnessCheck fairness;
    private final CorrectSentences sentences;
    private final ErrorCatalogue errors;
    private final RightReadings readings;
    private final ElisionCheck elisions;

    /**
     * Takes what a question says of its pronouns from {@code drafter}, and recognises errors as
     * {@code errors} does.
     */
    public ProblemJudge(Grammar grammar, ErrorCatalogue errors, Drafter drafter) {
        this(grammar, errors, new Questions(drafter)::stated);
    }

    ProblemJudge(
            Grammar grammar, ErrorCatalogue errors, Function<SentenceBrief, Stated> questions) {
        this(grammar, errors, questions, new FairnessCheck(USUAL_LENGTH_RATIO));
    }

    private ProblemJudge(
            Grammar grammar,
            ErrorCatalogue errors,
            Function<SentenceBrief, Stated> questions,
            FairnessCheck fairness) {
        this.grammar = grammar;
        this.errors = errors;
        this.questions = questions;
        this.fairness = fairness;
        List<ClauseCheck> groupChecks =
                List.of(
                        new FiniteCheck(grammar),
                        new ParticipleCheck(grammar),
                        new NegationCheck(),
                        new CliticCheck(),
                        new SubjectCheck(grammar));
        Stream<ClauseCheck> sentenceChecks =
                Stream.of(
                        new ObjectCheck(grammar),
                        new AttributeCheck(grammar.lexicon()),
                        new MoodCheck(),
                        new WordCheck(grammar));
        this.sentences =
                new CorrectSentences(
                        grammar, Stream.concat(groupChecks.stream(), sentenceChecks).toList());
        this.readings = new CheckedReadings(grammar, groupChecks);
        this.elisions = new ElisionCheck(grammar.lexicon());
    }

    /**
     * The same judge with another limit.
     *
     * @param ratio how many times as long as the correct statement an independent distractor may
     *     be, or the reverse, in characters
     * @throws IllegalArgumentException where {@code ratio} is below 1
     */
    public ProblemJudge withLengthRatio(double ratio) {
        return new ProblemJudge(grammar, errors, questions, new FairnessCheck(ratio));
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
        return new Verdict(language(candidate.statements(), target(verb.get(), brief, stated)));
    }

    private Target target(Verb verb, SentenceBrief brief, Stated stated) {
        return new Target(
                verb,
                brief.tense(),
                brief.person(),
                brief.gender(),
                brief.polarity(),
                brief.cod(),
                brief.coi(),
                stated,
                grammar.conjugator());
    }

    private List<Finding> language(List<CandidateStatement> statements, Target target) {
        int key =
                IntStream.range(0, statements.size())
                        .filter(i -> statements.get(i).error() == null)
                        .findFirst()
                        .orElseThrow();
        CorrectSentences.Read correct = sentences.read(statements.get(key).content(), target);
        List<CorrectSentences.Read> bases =
                statements.stream().map(statement -> base(statement, correct, target)).toList();
        List<Optional<Comparison>> comparisons =
                IntStream.range(0, statements.size())
                        .mapToObj(i -> comparison(bases.get(i), statements.get(i)))
                        .toList();
        Stream<Finding> french =
                IntStream.range(0, statements.size())
                        .boxed()
                        .flatMap(i ->
                                Stream.concat(
                                                faults(bases.get(i), statements.get(i)),
                                                faults(comparisons, i, statements.get(i)))
                                        .map(fault -> fault.of(i)));
        return Stream.concat(french, fairness.findings(statements, key)).toList();
    }

    /** The sentence that a statement is or spoils. */
    private CorrectSentences.Read base(
            CandidateStatement statement, CorrectSentences.Read correct, Target target) {
        return statement.corrected() == null
                ? correct
                : sentences.read(statement.corrected(), target);
    }

    /** Of a distractor with that sentence. */
    private Optional<Comparison> comparison(
            CorrectSentences.Read base, CandidateStatement statement) {
        return base.clause()
                .filter(clause -> statement.error() != null)
                .map(clause ->
                        new Comparison(clause, Tokenizer.tokens(statement.content()), readings));
    }

    /** What is wrong with a sentence that a statement brings along. */
    private static Stream<Fault> faults(CorrectSentences.Read base, CandidateStatement statement) {
        if (statement.error() == null) {
            return base.faults().stream();
        }
        return statement.corrected() == null
                ? Stream.empty()
                : base.faults().stream().map(Fault::inCorrected);
    }

    /** What keeps a statement from being a distractor with its error. */
    private Stream<Fault> faults(
            List<Optional<Comparison>> comparisons, int place, CandidateStatement statement) {
        StatementError error = statement.error();
        if (error == null) {
            return Stream.empty();
        }
        return comparisons.get(place).stream()
                .flatMap(own ->
                        Stream.of(
                                        errors.refuse(error, own).map(Fault::of).stream(),
                                        elisions.faults(own.wrong()),
                                        ExplanationCheck.fault(
                                                own,
                                                siblings(own, comparisons, place),
                                                statement.explanation())
                                                .stream())
                                .flatMap(found -> found));
    }

    /** The other distractors of the same sentence: their words tell whose an explanation is. */
    private static List<Comparison> siblings(
            Comparison own, List<Optional<Comparison>> comparisons, int place) {
        return IntStream.range(0, comparisons.size())
                .filter(i -> i != place)
                .mapToObj(comparisons::get)
                .flatMap(Optional::stream)
                .filter(other -> other.right().tokens().equals(own.right().tokens()))
                .toList();
    }
}
