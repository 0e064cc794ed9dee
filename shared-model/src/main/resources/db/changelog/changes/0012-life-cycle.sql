--liquibase formatted sql

--changeset quizpool:request-life-cycle
alter table generation_request
    add column priority        text not null default 'normal' check (priority in ('low', 'normal', 'high')),
    add column expires_at      timestamptz,
    add column cancelled_count int  not null default 0 check (cancelled_count >= 0),
    add column called_off      text check (called_off in ('cancelled', 'expired')),
    add column called_off_at   timestamptz,
    drop constraint counts_fit,
    add constraint counts_fit check (generated_count + failed_count + cancelled_count <= requested_count),
    add constraint ended_with_its_last_task check
        ((completed_at is not null) = (generated_count + failed_count + cancelled_count = requested_count)),
    add constraint called_off_has_time check ((called_off is null) = (called_off_at is null)),
    add constraint cancels_when_called_off check (cancelled_count = 0 or called_off is not null),
    add constraint called_off_shows check
        ((status in ('cancelled', 'expired')) = (completed_at is not null and cancelled_count > 0)
         and (status not in ('cancelled', 'expired') or status = called_off));
comment on column generation_request.expires_at is 'What is not done by then is called off. Null: recorded before there were deadlines.';
comment on column generation_request.called_off is 'What the request becomes when its last task has ended, because a client or its deadline ended it early.';
create index generation_request_unfinished on generation_request (api_key_id, priority, requested_at, id) where completed_at is null;
comment on index generation_request_unfinished is 'The outbox takes turns between keys and priorities, and in each the oldest request first.';
create index generation_request_deadline on generation_request (expires_at) where completed_at is null and called_off is null;

--changeset quizpool:task-life-cycle
alter table generation_task
    add column called_off      boolean not null default false,
    add column attempts_before int     not null default 0,
    add constraint called_off_is_not_queued check (not called_off or state <> 'queued'),
    add constraint cancelled_was_called_off check (state <> 'cancelled' or called_off),
    add constraint attempts_before_are_attempts check (attempts_before between 0 and attempts);
comment on column generation_task.called_off is 'Nobody wants its problem any more: whoever holds it ends it before the next call of a model.';
comment on column generation_task.attempts_before is 'Attempts before it was last queued again after a failure: they no longer count towards the limit.';
create index generation_task_unpublished_of_request on generation_task (request_id, position) where state = 'queued' and published_at is null;
drop index generation_task_unpublished;
create index generation_task_failed on generation_task (completed_at desc, id desc) where state = 'failed';

--changeset quizpool:count-ended-tasks splitStatements:false
create function count_ended_tasks(of_request uuid, generated int, failed int, cancelled int, message text, ended_at timestamptz)
    returns text language sql as $$
    update generation_request
       set generated_count = generated_count + generated,
           failed_count = failed_count + failed,
           cancelled_count = cancelled_count + cancelled,
           error_message = coalesce(message, error_message),
           status = case when generated_count + generated + failed_count + failed + cancelled_count + cancelled < requested_count
                         then status
                         when cancelled_count + cancelled > 0 then called_off
                         when failed_count + failed = 0 then 'completed'
                         when generated_count + generated = 0 then 'failed'
                         else 'partial' end,
           completed_at = case when generated_count + generated + failed_count + failed + cancelled_count + cancelled = requested_count
                               then ended_at end
     where id = of_request and completed_at is null
    returning status
$$;
comment on function count_ended_tasks is 'Counts tasks that have ended in their request, and ends it with the last one; its status then. For both services, in the transaction that ends the tasks.';

--changeset quizpool:unreadable-message
create table unreadable_message (
    id            uuid primary key,
    place         text        not null unique,
    message_key   text,
    message       bytea       not null,
    message_size  bigint      not null check (message_size >= length(message)),
    error_code    text        not null,
    error_message text        not null,
    traceparent   text,
    received_at   timestamptz not null
);
comment on table unreadable_message is 'Messages that name no task: dead letters that belong to none. A long one is cut.';
comment on column unreadable_message.place is 'Topic, partition and offset: a message that is delivered twice is one dead letter.';
create index unreadable_message_newest on unreadable_message (received_at desc, id desc);
