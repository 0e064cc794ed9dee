--liquibase formatted sql

--changeset quizpool:retired-problems
create index problem_retired on problem (retired_at) where retired_at is not null;
comment on index problem_retired is 'Counts the few that are retired without a look at all the others.';
