--liquibase formatted sql

--changeset quizpool:change
create table change (
    id             bigint      generated always as identity primary key,
    transaction_id xid8        not null default pg_current_xact_id(),
    kind           text        not null check (length(kind) between 1 and 50),
    origin         uuid,
    ids            uuid[]      not null default '{}',
    sequence       bigint,
    previous       bigint[],
    detail         text,
    at             timestamptz not null default now(),
    constraint previous_of_each_id check (previous is null or cardinality(previous) = cardinality(ids))
);
alter table change alter column ids set storage external;
comment on table change is 'What changed, for the replicas that hold a copy in memory: written with the change, deleted once all have read it.';
comment on column change.origin is 'The replica that made the change and knows of it already; null for everybody.';
create index change_transaction on change (transaction_id);

--changeset quizpool:replica
create table replica (
    id       uuid primary key,
    snapshot pg_snapshot not null,
    seen_at  timestamptz not null
) with (fillfactor = 20);
comment on table replica is 'Replicas of the API that read the table change, and how far each has read.';

--changeset quizpool:problem-changes splitStatements:false
create function announce_problems() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into change (kind, ids)
        select 'problem', array_agg(id)
          from (select id, (row_number() over () - 1) / 1000 as part from after_change) changed
         group by part;
    elsif tg_op = 'UPDATE' then
        insert into change (kind, ids)
        select 'problem', array_agg(id)
          from (select coalesce(now.id, earlier.id) as id, (row_number() over () - 1) / 1000 as part
                  from after_change now
                  full join before_change earlier on earlier.id = now.id
                 where now is distinct from earlier) changed
         group by part;
    else
        insert into change (kind, ids)
        select 'problem', array_agg(id)
          from (select id, (row_number() over () - 1) / 1000 as part from before_change) changed
         group by part;
    end if;
    return null;
end $$;
create trigger problem_inserted after insert on problem
    referencing new table as after_change
    for each statement execute function announce_problems();
create trigger problem_updated after update on problem
    referencing old table as before_change new table as after_change
    for each statement execute function announce_problems();
create trigger problem_deleted after delete on problem
    referencing old table as before_change
    for each statement execute function announce_problems();

--changeset quizpool:api-key-changes splitStatements:false
create function announce_api_keys() returns trigger language plpgsql as $$
begin
    insert into change (kind, ids) values ('api_key', array [case when tg_op = 'DELETE' then old.id else new.id end]);
    return null;
end $$;
create trigger api_key_added after insert or delete on api_key
    for each row execute function announce_api_keys();
create trigger api_key_changed after update on api_key
    for each row when (old is distinct from new) execute function announce_api_keys();
