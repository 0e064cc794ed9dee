--liquibase formatted sql

--changeset quizpool:api-key-access
alter table api_key
    add column allowed_cidrs       cidr[] not null default '{}',
    add column requests_per_minute int check (requests_per_minute >= 0);
comment on column api_key.key_hash is 'SHA-256 of the current secret.';
comment on column api_key.allowed_cidrs is 'The networks that the key may be used from; none: from anywhere.';
comment on column api_key.requests_per_minute is 'Null: the configured default; 0: no limit.';

--changeset quizpool:api-key-replaced-secret
create table api_key_replaced_secret (
    key_hash   bytea primary key check (length(key_hash) = 32),
    api_key_id uuid        not null references api_key,
    expires_at timestamptz not null
);
comment on table api_key_replaced_secret is 'Secrets that a rotation replaced, good until they expire. They stay after that, so that none comes back.';
create index api_key_replaced_secret_of_key on api_key_replaced_secret (api_key_id, expires_at);

--changeset quizpool:api-key-usage
create table api_key_usage (
    api_key_id   uuid        not null references api_key,
    day          date        not null,
    requests     bigint      not null check (requests >= 0),
    servings     bigint      not null check (servings >= 0),
    refusals     bigint      not null check (refusals >= 0),
    last_used_at timestamptz not null,
    primary key (api_key_id, day)
);
comment on table api_key_usage is 'What was asked with each key on each day (UTC). Counted in memory and added every few seconds.';
create index api_key_usage_newest on api_key_usage (day desc, api_key_id desc);

--changeset quizpool:request-allowance
create table request_allowance (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
comment on table request_allowance is 'How many requests each limited key has left, as Bucket4j keeps it. The id is the key and its limit.';
