--liquibase formatted sql

--changeset quizpool:model-costs
alter table generation_attempt
    add column cost     numeric(20, 10) not null default 0 check (cost >= 0),
    add column currency text check (currency ~ '^[A-Z]{3}$'),
    add constraint cost_has_currency check (cost = 0 or currency is not null);
comment on column generation_attempt.cost is 'Of all calls of the attempt, judging included, by the prices of its time; 0 where the model has no price.';
create index generation_attempt_finished on generation_attempt (finished_at);
