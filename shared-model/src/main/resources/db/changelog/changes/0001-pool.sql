--liquibase formatted sql

--changeset quizpool:api-key
create table api_key (
    id         uuid primary key,
    name       text        not null check (length(name) between 1 and 100),
    prefix     text        not null,
    key_hash   bytea       not null unique check (length(key_hash) = 32),
    scopes     text[]      not null check (cardinality(scopes) > 0 and scopes <@ array ['read', 'write', 'admin']),
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);
comment on table api_key is 'Client apps. The key itself is never stored: its first characters and its SHA-256 are.';

--changeset quizpool:generation-request
create table generation_request (
    id              uuid primary key,
    entity_type     text        not null check (entity_type in ('problem')),
    api_key_id      uuid        not null references api_key,
    user_id         text,
    status          text        not null check (status in ('pending', 'processing', 'completed', 'partial', 'failed', 'cancelled', 'expired')),
    requested_count int         not null check (requested_count between 1 and 1000),
    generated_count int         not null default 0 check (generated_count >= 0),
    failed_count    int         not null default 0 check (failed_count >= 0),
    spec            jsonb       not null,
    traceparent     text,
    requested_at    timestamptz not null,
    started_at      timestamptz,
    completed_at    timestamptz,
    error_message   text,
    constraint counts_fit check (generated_count + failed_count <= requested_count),
    constraint pending_is_not_started check (status <> 'pending' or started_at is null),
    constraint processing_is_started check (status <> 'processing' or started_at is not null),
    constraint ended_has_time check ((status in ('pending', 'processing')) = (completed_at is null)),
    constraint completed_has_all check (status <> 'completed' or generated_count = requested_count)
);
create index generation_request_newest on generation_request (requested_at desc, id desc);

--changeset quizpool:generation-task
create table generation_task (
    id                  uuid primary key,
    request_id          uuid        not null references generation_request,
    position            int         not null check (position >= 0),
    state               text        not null check (state in ('queued', 'processing', 'completed', 'failed', 'cancelled')),
    attempts            int         not null default 0 check (attempts >= 0),
    available_at        timestamptz not null,
    published_at        timestamptz,
    published_partition int,
    published_offset    bigint,
    claim_id            uuid,
    claimed_by          text,
    claimed_at          timestamptz,
    claim_expires_at    timestamptz,
    claim_partition     int,
    claim_offset        bigint,
    completed_at        timestamptz,
    error_code          text,
    error_message       text,
    unique (request_id, position),
    constraint published_has_place check ((published_at is null) = (published_offset is null)
                                          and (published_at is null) = (published_partition is null)),
    constraint claim_while_processing check ((state = 'processing') = (claim_id is not null)
                                             and (claim_id is null) = (claim_expires_at is null)),
    constraint ended_has_time check ((state in ('completed', 'failed', 'cancelled')) = (completed_at is not null)),
    constraint failed_has_reason check ((state = 'failed') = (error_code is not null))
);
comment on table generation_task is 'One slot of a request, and the outbox: a queued task without published_at is yet to be published.';
create index generation_task_unpublished on generation_task (available_at) where state = 'queued' and published_at is null;
create index generation_task_in_kafka on generation_task (published_partition, published_offset) where state = 'queued' and published_at is not null;
create index generation_task_claimed on generation_task (claim_expires_at) where state = 'processing';

--changeset quizpool:generation-attempt
create table generation_attempt (
    task_id           uuid        not null references generation_task,
    number            int         not null check (number >= 1),
    claim_id          uuid        not null,
    model             text        not null,
    outcome           text        not null,
    detail            text,
    prompt_tokens     bigint      not null default 0,
    cached_tokens     bigint      not null default 0,
    completion_tokens bigint      not null default 0,
    started_at        timestamptz not null,
    finished_at       timestamptz not null,
    primary key (task_id, number)
);
comment on table generation_attempt is 'One try at a task: what came of it and what it used.';

--changeset quizpool:idempotency-record
create table idempotency_record (
    api_key_id      uuid        not null references api_key,
    endpoint        text        not null,
    idempotency_key text        not null check (length(idempotency_key) between 1 and 255),
    fingerprint     bytea       not null,
    resource_id     uuid        not null,
    created_at      timestamptz not null,
    primary key (api_key_id, endpoint, idempotency_key)
);

--changeset quizpool:problem
create table problem (
    id                   uuid primary key,
    task_id              uuid unique references generation_task,
    problem_type         text        not null check (problem_type in ('grammar', 'multiple_choice')),
    title                text        not null,
    instructions         text        not null,
    statements           jsonb       not null check (jsonb_array_length(statements) between 2 and 6),
    correct_answer_index int         not null check (correct_answer_index between 0 and 5),
    target_language_code text        not null,
    topic_tags           text[]      not null,
    difficulty_level     text        not null,
    source               text        not null check (source in ('llm', 'composer', 'external')),
    grammatical_focus    text[]      not null,
    tenses_used          text[]      not null,
    metadata             jsonb       not null,
    verdict              jsonb       not null,
    generation_trace     jsonb       not null,
    content_fingerprint  bytea       not null unique check (length(content_fingerprint) = 32),
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    retired_at           timestamptz,
    constraint key_exists check (correct_answer_index < jsonb_array_length(statements))
);
comment on column problem.content_fingerprint is 'SHA-256 over type, language and sorted statements: the pool holds each problem once.';
create index problem_newest on problem (created_at desc, id desc);

--changeset quizpool:problem-serving
create table problem_serving (
    problem_id     uuid primary key references problem,
    last_served_at timestamptz,
    serve_count    bigint not null default 0
) with (fillfactor = 70);
comment on table problem_serving is 'When each problem of the pool was last served; narrow, so that a serving costs little.';
create index problem_serving_stalest on problem_serving (last_served_at nulls first);
