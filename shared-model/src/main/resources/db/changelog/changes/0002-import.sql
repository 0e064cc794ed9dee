--liquibase formatted sql

--changeset quizpool:generation-task-payload
alter table generation_task
    add column payload jsonb,
    add column verdict jsonb,
    add constraint verdict_of_a_payload check (verdict is null or payload is not null);
comment on column generation_task.payload is 'The problem of an import as its author wrote it; null where the worker has it written.';
comment on column generation_task.verdict is 'What the judge said of the payload.';
