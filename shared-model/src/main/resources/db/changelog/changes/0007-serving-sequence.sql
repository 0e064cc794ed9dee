--liquibase formatted sql

--changeset quizpool:serving-sequence
create sequence serving_sequence;
alter table problem_serving add column sequence bigint check (sequence > 0);
update problem_serving serving
   set sequence = ranked.rank
  from (select problem_id, dense_rank() over (order by last_served_at) as rank
          from problem_serving
         where last_served_at is not null) ranked
 where ranked.problem_id = serving.problem_id;
select setval('serving_sequence', coalesce(max(sequence), 0) + 1, false) from problem_serving;
comment on column problem_serving.sequence is 'Of the claim that the problem was last served by: the lower, the longer ago; null: never. Not indexed, so that a claim updates in place (HOT).';

--changeset quizpool:serving-without-index
drop index problem_serving_stalest;
alter table problem_serving drop column shuffle;
alter table problem_serving set (fillfactor = 50);
drop table serving_round;
