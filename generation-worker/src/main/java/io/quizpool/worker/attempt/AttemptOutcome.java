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

    /** The model declined to write this. */
    record Refused(String detail, TokenUsage usage) implements Failed {
        @Override
        public String code() {
            return "refused";
        }
    }

    /** The provider's content filter stopped the answer. */
    record ContentFiltered(TokenUsage usage) implements Failed {
        @Override
        public String code() {
            return "content_filtered";
        }

        @Override
        public String detail() {
            return "the provider's content filter stopped the answer: try another model or topic";
        }
    }

    /** The answer was longer than the token limit. */
    record Truncated(TokenUsage usage) implements Failed {
        @Override
        public String code() {
            return "truncated";
        }

        @Override
        public String detail() {
            return "the answer was cut off at the token limit: raise quizpool.chat-model.max-output-tokens";
        }
    }

    /** The answer is not JSON. */
    record Malformed(TokenUsage usage) implements Failed {
        @Override
        public String code() {
            return "malformed_answer";
        }

        @Override
        public String detail() {
            return "the answer is not JSON";
        }
    }

    /** The answer is JSON, but not of the schema. */
    record WrongSchema(TokenUsage usage) implements Failed {
        @Override
        public String code() {
            return "wrong_schema";
        }

        @Override
        public String detail() {
            return "the answer is not JSON of the schema: the model may not know strict json_schema";
        }
    }

    /** The model's server asked for fewer calls. */
    record RateLimited(String detail, Optional<Duration> retryAfter, TokenUsage usage)
            implements Failed {
        @Override
        public String code() {
            return "rate_limited";
        }
    }

    /** A model that writes or judges could not be reached. */
    record Unavailable(String detail, Optional<Duration> retryAfter, TokenUsage usage)
            implements Failed {
        @Override
        public String code() {
            return "model_unavailable";
        }
    }

    /** A call was not made, because every one would be turned away for a while. */
    sealed interface TurnedAway extends Failed {

        /** How long calls are turned away. */
        Duration closed();
    }

    /** Nobody calls the model, whose server asked for that. */
    record LeftAlone(String detail, Duration closed, TokenUsage usage) implements TurnedAway {
        @Override
        public String code() {
            return "rate_limited";
        }
    }

    /** Nobody calls the model, which failed too often. */
    record CircuitOpen(String detail, Duration closed, TokenUsage usage) implements TurnedAway {
        @Override
        public String code() {
            return "circuit_open";
        }
    }

    /** No further attempt of the model would help. */
    record Hopeless(String code, String detail, TokenUsage usage) implements Failed {}
}
