--liquibase formatted sql

--changeset quizpool:serving-round
create table serving_round (
    filter     bytea primary key check (length(filter) = 32),
    started_at timestamptz not null
);
comment on table serving_round is 'When each filter began to go through its problems again: what was served before is due. The filter is its SHA-256.';

--changeset quizpool:serving-shuffle
alter table problem_serving add column shuffle double precision not null default random();
comment on column problem_serving.shuffle is 'Orders problems that were served equally long ago, above all those that never were.';
drop index problem_serving_stalest;
create index problem_serving_stalest on problem_serving (last_served_at nulls first, shuffle);
