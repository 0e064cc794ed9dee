package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.pool.NewProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of one attempt, before anything is stored. */
public sealed interface AttemptOutcome {

    /** The name in the record of attempts and in metrics. */
    String code();

    /** What a person reads about it; empty for a success. */
    String detail();

    /** The tokens of all its calls. */
    TokenUsage usage();

    /** The codes of what the judges found, each once. */
    default List<String> findingCodes() {
        return List.of();
    }

    /**
     * Where a judge could not judge.
     *
     * @param usage tokens of writing and judging
     */
    static Failed undecided(Judgement.Absent absence, TokenUsage usage) {
        return switch (absence) {
            case Judgement.Unavailable(String why, Optional<Duration> retryAfter, TokenUsage own) ->
                    new Unavailable(why, retryAfter, usage);
            case Judgement.Misconfigured(String why, TokenUsage own) ->
                    new Hopeless("model_misconfigured", why, usage);
        };
    }

    /** The judges passed it. */
    record Written(NewProblem problem, TokenUsage usage) implements AttemptOutcome {
        @Override
        public String code() {
            return "accepted";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** No problem came of it. */
    sealed interface Failed extends AttemptOutcome {}

    /** A judge found something. */
    record Rejected(PanelVerdict verdict, TokenUsage usage) implements Failed {
        @Override
        public String code() {
            return "rejected";
        }

        @Override
        public String detail() {
            return verdict.findings().stream()
                    .map(found -> found.code() + ": " + found.detail())
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("");
        }

        @Override
        public List<String> findingCodes() {
            return verdict.findings().stream().map(Finding::code).distinct().toList();
        }
    }

    /** A reply that is no statement: refused, truncated, not JSON, not the schema. */
    record Unusable(String code, String detail, TokenUsage usage) implements Failed {}

    /** A model that writes or judges could not be reached or asked to be left alone. */
    record Unavailable(String detail, Optional<Duration> retryAfter, TokenUsage usage)
            implements Failed {
        @Override
        public String code() {
            return "model_unavailable";
        }
    }

    /** No further attempt would help. */
    record Hopeless(String code, String detail, TokenUsage usage) implements Failed {}
}
