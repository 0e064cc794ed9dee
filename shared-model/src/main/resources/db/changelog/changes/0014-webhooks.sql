--liquibase formatted sql

--changeset quizpool:callback-url
alter table generation_request add column callback_url text check (length(callback_url) between 1 and 2000);
comment on column generation_request.callback_url is 'Where a webhook goes when the request has ended; null: nowhere.';

--changeset quizpool:webhook-secret
create table webhook_secret (
    id         uuid primary key,
    api_key_id uuid        not null references api_key,
    secret     bytea       not null,
    created_at timestamptz not null,
    expires_at timestamptz
);
comment on table webhook_secret is 'What the webhooks of an API key are signed with: one that has no end, beside it what a rotation replaced, until it ends.';
comment on column webhook_secret.secret is 'The first byte says how the rest is kept: 0 as it is, 1 encrypted with AES-GCM.';
create unique index webhook_secret_current on webhook_secret (api_key_id) where expires_at is null;
create index webhook_secret_of_key on webhook_secret (api_key_id, expires_at);

--changeset quizpool:webhook-delivery
create table webhook_delivery (
    id          uuid primary key,
    request_id  uuid        not null references generation_request,
    api_key_id  uuid        not null references api_key,
    url         text        not null,
    event_type  text        not null,
    request     jsonb       not null,
    state       text        not null check (state in ('waiting', 'delivered', 'failed')),
    attempts    int         not null default 0 check (attempts >= 0),
    created_at  timestamptz not null,
    due_at      timestamptz,
    claim_id    uuid,
    last_status int,
    last_error  text,
    ended_at    timestamptz,
    constraint waiting_is_due check ((state = 'waiting') = (due_at is not null)),
    constraint ended_has_time check ((state = 'waiting') = (ended_at is null)),
    constraint claimed_waits check (claim_id is null or state = 'waiting')
);
comment on table webhook_delivery is 'Webhooks to send, and for a while those that were. The id is the webhook-id that the receiver sees, the same at every attempt.';
comment on column webhook_delivery.request is 'The row of generation_request when it ended: what is told, whatever becomes of the request later.';
comment on column webhook_delivery.due_at is 'When to try next; of one that is claimed, when the claim runs out.';
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'waiting';
create index webhook_delivery_newest on webhook_delivery (created_at desc, id desc);
create index webhook_delivery_of_request on webhook_delivery (request_id);
create index webhook_delivery_ended on webhook_delivery (ended_at) where state <> 'waiting';

--changeset quizpool:webhook-of-an-end splitStatements:false
create function record_webhook() returns trigger language plpgsql as $$
begin
    insert into webhook_delivery (id, request_id, api_key_id, url, event_type, request, state, created_at, due_at)
    values (gen_random_uuid(), new.id, new.api_key_id, new.callback_url, 'generation_request.' || new.status,
            to_jsonb(new), 'waiting', new.completed_at, new.completed_at);
    return null;
end $$;
create trigger generation_request_ended after update on generation_request
    for each row
    when (new.callback_url is not null
          and new.status is distinct from old.status
          and new.status not in ('pending', 'processing'))
    execute function record_webhook();
