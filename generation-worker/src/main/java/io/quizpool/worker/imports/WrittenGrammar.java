package io.quizpool.worker.imports;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.Difficulty;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.reading.Stated;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import io.quizpool.model.problem.GrammarFacts;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemMetadata;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.judge.JudgePanel;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ShuffledStatements;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Grammar problems: held to the plan that their facts and errors amount to. */
@Component
class WrittenGrammar implements WrittenKind {

    private final JudgePanel judges;
    private final VerbTable verbs;
    private final WrittenQuestion question;
    private final RandomGenerator random;

    WrittenGrammar(
            JudgePanel judges, VerbTable verbs, WrittenQuestion question, RandomGenerator random) {
        this.judges = judges;
        this.verbs = verbs;
        this.question = question;
        this.random = random;
    }

    @Override
    public ProblemType type() {
        return ProblemType.GRAMMAR;
    }

    @Override
    public PanelOutcome judge(WrittenProblem written, GenerationSpec spec, Instant deadline)
            throws InterruptedException {
        List<CandidateStatement> statements =
                statements(written).stream()
                        .map(statement ->
                                new CandidateStatement(
                                        statement.content(),
                                        statement.errorType(),
                                        Objects.requireNonNullElse(statement.translation(), ""),
                                        statement.explanation()))
                        .toList();
        GrammarFacts facts = facts(written);
        return judges.judge(
                new Candidate(
                        plan(written, spec),
                        statements,
                        new Stated(
                                agreement(facts.codAntecedent()),
                                agreement(facts.coiAntecedent()))),
                deadline);
    }

    @Override
    public NewProblem problem(
            WrittenProblem written,
            GenerationSpec spec,
            PanelVerdict verdict,
            GenerationTrace trace) {
        ProblemPlan plan = plan(written, spec);
        ShuffledStatements statements = ShuffledStatements.of(statements(written), random);
        return new NewProblem(
                type(),
                question.title(written, plan),
                question.instructions(written, facts(written), plan),
                statements.all(),
                statements.key(),
                spec.targetLanguageCode(),
                tags(written, spec),
                plan.sentence().level(),
                ProblemSource.EXTERNAL,
                ProblemMetadata.of(plan),
                verdict,
                trace);
    }

    private ProblemPlan plan(WrittenProblem written, GenerationSpec spec) {
        GrammarFacts facts = facts(written);
        Optional<Verb> verb = verbs.find(facts.verbInfinitive());
        List<StatementError> errors =
                written.statements().stream()
                        .map(Statement::errorType)
                        .flatMap(Stream::ofNullable)
                        .toList();
        SentenceBrief sentence =
                new SentenceBrief(
                        verb.map(Verb::infinitive).orElse(facts.verbInfinitive()),
                        facts.tense(),
                        facts.person(),
                        facts.gender(),
                        facts.polarity(),
                        facts.cod(),
                        facts.coi(),
                        level(written.difficultyLevel(), facts, verb),
                        spec.targetLanguageCode(),
                        0);
        return new ProblemPlan(sentence, focus(facts.focus(), errors), errors);
    }

    private static DifficultyLevel level(
            @Nullable DifficultyLevel given, GrammarFacts facts, Optional<Verb> verb) {
        return Optional.ofNullable(given)
                .or(() ->
                        verb.map(known ->
                                Difficulty.of(
                                        known,
                                        facts.tense(),
                                        facts.polarity(),
                                        facts.cod(),
                                        facts.coi())))
                .orElseGet(() -> Difficulty.of(facts.tense()));
    }

    private static GrammaticalFocus focus(
            @Nullable GrammaticalFocus given, List<StatementError> errors) {
        return Optional.ofNullable(given)
                .or(() -> errors.stream().findFirst().map(StatementError::focus))
                .orElse(GrammaticalFocus.CONJUGATION);
    }

    private static @Nullable Agreement agreement(GrammarFacts.@Nullable Antecedent noun) {
        return noun == null ? null : new Agreement(noun.gender(), noun.number());
    }

    private static GrammarFacts facts(WrittenProblem written) {
        return Objects.requireNonNull(written.facts(), "a grammar problem without its facts");
    }
}
