--liquibase formatted sql

--changeset quizpool:trigrams
create extension if not exists pg_trgm;

--changeset quizpool:multiple-choice-stems
create index problem_stem_trigrams on problem using gin (instructions gin_trgm_ops) where problem_type = 'multiple_choice';
comment on index problem_stem_trigrams is 'Finds items whose stem is nearly the same.';
create index problem_choice_topic on problem ((metadata ->> 'topic'), created_at desc) where problem_type = 'multiple_choice';
comment on index problem_choice_topic is 'Finds the newest items on a topic, which a new one must not repeat.';
