--liquibase formatted sql

--changeset quizpool:session
create table session (
    id          uuid primary key,
    api_key_id  uuid        not null references api_key,
    ttl_seconds int         not null check (ttl_seconds > 0),
    round       int         not null default 0 check (round >= 0),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    constraint expires_after_creation check (expires_at > created_at)
);
comment on table session is 'Who must not be served the same problem twice: one learner of a client app, say.';
comment on column session.round is 'Counts the resets: what was served in an earlier round may be served again.';
create index session_of_key on session (api_key_id, expires_at);
create index session_expiry on session (expires_at);

--changeset quizpool:session-serving
create table session_serving (
    session_id uuid        not null references session on delete cascade,
    round      int         not null,
    problem_id uuid        not null,
    served_at  timestamptz not null,
    primary key (session_id, round, problem_id)
);
comment on table session_serving is 'What a session was served: the row decides which of two calls gets the problem. No reference to problem, whose row each serving would lock.';
