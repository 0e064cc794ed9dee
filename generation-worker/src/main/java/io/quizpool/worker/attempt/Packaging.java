package io.quizpool.worker.attempt;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemMetadata;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.CurrentTrace;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ShuffledStatements;
import io.quizpool.worker.prompt.StatementPrompt;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes one problem of the statements that were written: what the judges see, and what the pool
 * keeps.
 */
@Component
class Packaging {

    private final QuestionText questions;
    private final ChatModel model;
    private final CurrentTrace trace;
    private final Clock clock;
    private final RandomGenerator random;

    Packaging(
            QuestionText questions,
            ChatModel model,
            CurrentTrace trace,
            Clock clock,
            RandomGenerator random) {
        this.questions = questions;
        this.model = model;
        this.trace = trace;
        this.clock = clock;
        this.random = random;
    }

    /** The statements as the judges see them, the key first. */
    Candidate candidate(ProblemPlan plan, List<StatementAnswer> answers) {
        return new Candidate(
                plan,
                IntStream.range(0, answers.size())
                        .mapToObj(i ->
                                statement(
                                        answers.get(i),
                                        plan.briefs().get(i).error(),
                                        answers.getFirst()))
                        .toList());
    }

    /** A minimal pair means one thing: all its statements have the correct one's translation. */
    private static CandidateStatement statement(
            StatementAnswer answer, @Nullable StatementError error, StatementAnswer correct) {
        String corrected = answer.corrected();
        StatementAnswer translated = corrected == null ? correct : answer;
        return new CandidateStatement(
                sentence(answer.content()),
                error,
                translated.translation().strip(),
                answer.explanation().strip(),
                corrected == null ? null : sentence(corrected));
    }

    /** One kind of apostrophe, whoever wrote which statement: the other one would stand out. */
    private static String sentence(String written) {
        return written.strip().replace('’', '\'');
    }

    /** The problem as the pool keeps it, its statements in random order. */
    NewProblem problem(Attempt attempt, Candidate passed, PanelVerdict verdict, TokenUsage usage) {
        GenerationSpec spec = attempt.claim().spec();
        ProblemPlan plan = passed.plan();
        ShuffledStatements statements = ShuffledStatements.of(statements(passed), random);
        return new NewProblem(
                ProblemType.GRAMMAR,
                questions.title(plan),
                questions.instructions(plan),
                statements.all(),
                statements.key(),
                spec.targetLanguageCode(),
                spec.topicTags(),
                plan.sentence().level(),
                model.source(),
                ProblemMetadata.of(plan),
                verdict,
                trace(attempt, spec, usage, corrected(passed, statements.all())));
    }

    private static List<Statement> statements(Candidate passed) {
        return passed.statements().stream()
                .map(written ->
                        new Statement(
                                written.content(),
                                written.error() == null,
                                written.translation(),
                                written.explanation(),
                                written.error()))
                .toList();
    }

    /** What each of the stored statements spoils; null where all of them share one sentence. */
    private static @Nullable List<@Nullable String> corrected(
            Candidate passed, List<Statement> stored) {
        if (passed.statements().stream().allMatch(written -> written.corrected() == null)) {
            return null;
        }
        List<@Nullable String> corrected = new ArrayList<>();
        for (Statement statement : stored) {
            corrected.add(
                    passed.statements().stream()
                            .filter(written -> written.content().equals(statement.content()))
                            .findFirst()
                            .map(CandidateStatement::corrected)
                            .orElse(null));
        }
        return corrected;
    }

    private GenerationTrace trace(
            Attempt attempt,
            GenerationSpec spec,
            TokenUsage usage,
            @Nullable List<@Nullable String> corrected) {
        return new GenerationTrace(
                StatementPrompt.VERSION,
                model.name(),
                spec.strategy().wire(),
                attempt.number(),
                attempt.earlier(),
                usage.prompt(),
                usage.cached(),
                usage.completion(),
                Duration.between(attempt.startedAt(), clock.instant()).toMillis(),
                trace.id(),
                corrected);
    }
}
