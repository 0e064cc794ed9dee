package io.quizpool.api.budget;

import io.quizpool.model.problem.ProblemType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a task is expected to use: what the latest problems of its type have cost with the model of
 * the very latest, all their attempts together, times a factor for those that take longer.
 */
@Component
class Estimates {

    /**
     * Looks at the end of an index only; a model that was changed is forgotten at once. Where the
     * composer stepped in for a model that had failed, that model is meant.
     */
    private static final String AVERAGE =
            """
            with newest as (
                select task_id, problem_type, created_at
                  from problem
                 order by created_at desc, id desc
                 limit :latest),
            attempts as (
                select newest.task_id, attempt.model, newest.created_at, attempt.cost, attempt.currency,
                       attempt.prompt_tokens + attempt.completion_tokens as tokens
                  from newest
                  join generation_attempt attempt on attempt.task_id = newest.task_id
                 where newest.problem_type = :type)
            select count(distinct task_id)                               as tasks,
                   coalesce(sum(tokens), 0)                              as tokens,
                   case when bool_or(currency is null and tokens > 0) then null
                        else coalesce(sum(cost), 0) end                  as cost
              from attempts
             where model = (select model from attempts order by created_at desc, tokens desc limit 1)
            """;

    private record Known(Estimate estimate, Instant at) {}

    private final JdbcClient jdbc;
    private final EstimateProperties properties;
    private final InstantSource clock;
    private final Map<ProblemType, Known> known = new ConcurrentHashMap<>();

    Estimates(JdbcClient jdbc, EstimateProperties properties, InstantSource clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    Estimate of(ProblemType type) {
        Instant now = clock.instant();
        Known before = known.get(type);
        if (before != null && now.isBefore(before.at().plus(properties.maxAge()))) {
            return before.estimate();
        }
        Estimate estimate = measured(type);
        known.put(type, new Known(estimate, now));
        return estimate;
    }

    private Estimate measured(ProblemType type) {
        return jdbc.sql(AVERAGE)
                .param("latest", properties.latest())
                .param("type", type.wire())
                .query((row, number) ->
                        row.getLong("tasks") < properties.leastTasks()
                                ? Optional.<Estimate>empty()
                                : Optional.of(
                                        of(
                                                row.getLong("tasks"),
                                                row.getBigDecimal("tokens"),
                                                Optional.ofNullable(row.getBigDecimal("cost")))))
                .single()
                .orElseGet(() -> new Estimate(properties.tokens(), properties.cost()));
    }

    private Estimate of(long tasks, BigDecimal tokens, Optional<BigDecimal> cost) {
        return new Estimate(
                each(tokens, tasks, 0).min(BigDecimal.valueOf(properties.mostTokens())).longValue(),
                cost.map(all -> each(all, tasks, EstimateProperties.DECIMALS))
                        .orElse(properties.cost())
                        .min(properties.mostCost()));
    }

    private BigDecimal each(BigDecimal all, long tasks, int scale) {
        return all.multiply(properties.safetyFactor())
                .divide(BigDecimal.valueOf(tasks), scale, RoundingMode.UP);
    }
}
