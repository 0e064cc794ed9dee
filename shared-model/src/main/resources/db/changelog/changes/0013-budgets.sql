--liquibase formatted sql

--changeset quizpool:budget
create table budget (
    id         bigint generated always as identity primary key,
    api_key_id uuid references api_key,
    unit       text not null check (unit in ('tokens', 'cost')),
    period     text not null check (period in ('day', 'month')),
    cap        numeric(30, 10) check (cap >= 0),
    unique nulls not distinct (api_key_id, unit, period)
);
comment on table budget is 'What language models may use in a period (UTC): by the orders of one API key, or by all of them.';
comment on column budget.api_key_id is 'Null: the whole installation.';
comment on column budget.cap is 'In tokens or in the currency of the prices; null: no limit any more.';

--changeset quizpool:budget-account
create table budget_account (
    id        bigint generated always as identity primary key,
    budget_id bigint          not null references budget,
    starts_on date            not null,
    spent     numeric(30, 10) not null default 0 check (spent >= 0),
    held      numeric(30, 10) not null default 0 check (held >= 0),
    promised  numeric(30, 10) not null default 0 check (promised >= 0),
    unique (budget_id, starts_on)
) with (fillfactor = 50);
comment on table budget_account is 'A budget in one period. spent + held never grows past the cap; nothing new is promised where spent + held + promised would.';
comment on column budget_account.spent is 'What finished attempts used.';
comment on column budget_account.held is 'The most that attempts under way may use.';
comment on column budget_account.promised is 'What queued tasks are expected to use.';

--changeset quizpool:budget-reservation
create table budget_reservation (
    task_id         uuid            not null references generation_task,
    attempt         int             not null check (attempt >= 0),
    accounts        bigint[]        not null,
    tokens          bigint          not null check (tokens >= 0),
    cost            numeric(20, 10) not null check (cost >= 0),
    promised_tokens bigint          not null default 0 check (promised_tokens >= 0),
    promised_cost   numeric(20, 10) not null default 0 check (promised_cost >= 0),
    expires_at      timestamptz,
    primary key (task_id, attempt),
    constraint promise_or_hold check ((attempt = 0) = (expires_at is null))
);
comment on table budget_reservation is 'What a task takes up in accounts: attempt 0 is what it was promised, each other one what an attempt under way holds.';
comment on column budget_reservation.promised_tokens is 'Of a hold: what it took of the promise, which gets back what the attempt leaves.';
comment on column budget_reservation.expires_at is 'Of a hold: when its worker must be gone.';
create index budget_reservation_expiry on budget_reservation (expires_at) where attempt > 0;

--changeset quizpool:budget-functions splitStatements:false
-- Lock order: the task, its reservations from attempt 0 on, then accounts by id, and nothing after them.
create function budget_start(period text, moment timestamptz) returns date language sql stable as $$
    select cast(date_trunc(period, moment at time zone 'UTC') as date)
$$;

create function budget_end(period text, starts_on date) returns timestamptz language sql stable as $$
    select (starts_on + case period when 'day' then interval '1 day' else interval '1 month' end) at time zone 'UTC'
$$;

-- The accounts, by id, that an order of a key draws on at a time; opened where they are not yet.
create function budget_accounts(key uuid, moment timestamptz) returns bigint[] language plpgsql as $$
declare
    found_accounts bigint[];
begin
    if not exists (select from budget where (api_key_id = key or api_key_id is null) and cap is not null) then
        return '{}';
    end if;
    insert into budget_account (budget_id, starts_on)
    select limits.id, budget_start(limits.period, moment)
      from budget limits
     where (limits.api_key_id = key or limits.api_key_id is null) and limits.cap is not null
       and not exists (select from budget_account account
                        where account.budget_id = limits.id
                          and account.starts_on = budget_start(limits.period, moment))
     order by limits.id
    on conflict do nothing;
    select coalesce(array_agg(account.id order by account.id), '{}') into found_accounts
      from budget limits
      join budget_account account on account.budget_id = limits.id
                                 and account.starts_on = budget_start(limits.period, moment)
     where (limits.api_key_id = key or limits.api_key_id is null) and limits.cap is not null;
    return found_accounts;
end $$;

create function budget_lock(accounts bigint[]) returns void language plpgsql as $$
begin
    perform from budget_account where id = any (accounts) order by id for no key update;
end $$;

create function budget_lock_reservations(task uuid, number int) returns void language plpgsql as $$
begin
    perform from budget_reservation where task_id = task and attempt in (0, number) order by attempt for update;
end $$;

-- Adds to accounts that are locked; each takes what is of its budget's unit.
create function budget_add(accounts bigint[], spent_tokens bigint, spent_cost numeric,
                           held_tokens bigint, held_cost numeric,
                           promised_tokens bigint, promised_cost numeric) returns void language plpgsql as $$
begin
    update budget_account account
       set spent    = account.spent + case limits.unit when 'tokens' then spent_tokens else spent_cost end,
           held     = account.held + case limits.unit when 'tokens' then held_tokens else held_cost end,
           promised = account.promised + case limits.unit when 'tokens' then promised_tokens else promised_cost end
      from budget limits
     where account.id = any (accounts) and limits.id = account.budget_id;
end $$;

create type budget_refusal as (
    api_key_id uuid,
    unit       text,
    period     text,
    cap        numeric,
    spent      numeric,
    held       numeric,
    promised   numeric,
    needed     numeric,
    resets_at  timestamptz
);

-- Promises tasks of a key, which have just been queued, what each is expected to use; or says what is exhausted the
-- longest: the caller must roll back then.
create function budget_promise(key uuid, queued uuid[], moment timestamptz, tokens_each bigint, cost_each numeric)
    returns setof budget_refusal language plpgsql as $$
declare
    drawn bigint[];
    tasks int := cardinality(queued);
begin
    drawn := budget_accounts(key, moment);
    if cardinality(drawn) = 0 or (tokens_each = 0 and cost_each = 0) then
        return;
    end if;
    insert into budget_reservation (task_id, attempt, accounts, tokens, cost)
    select task, 0, drawn, tokens_each, cost_each from unnest(queued) task;
    perform budget_lock(drawn);
    return query
    select limits.api_key_id, limits.unit, limits.period, limits.cap, account.spent, account.held, account.promised,
           need.amount, budget_end(limits.period, account.starts_on)
      from budget_account account
      join budget limits on limits.id = account.budget_id
     cross join lateral (select cast(tasks * case limits.unit when 'tokens' then tokens_each else cost_each end
                                     as numeric) as amount) need
     where account.id = any (drawn)
       and account.spent + account.held + account.promised + need.amount > limits.cap
     order by budget_end(limits.period, account.starts_on) desc, limits.unit, limits.id
     limit 1;
    if found then
        return;
    end if;
    perform budget_add(drawn, 0, 0, 0, 0, tasks * tokens_each, tasks * cost_each);
end $$;

-- Holds what an attempt may use at the most, in place of what its task was promised; or changes nothing and says
-- what stands against it. The caller sees to it that the claim holds.
create function budget_hold(task uuid, number int, moment timestamptz, most_tokens bigint, most_cost numeric,
                            until timestamptz) returns setof budget_refusal language plpgsql as $$
declare
    key      uuid;
    drawn    bigint[];
    promise  budget_reservation;
    earlier  budget_reservation;
begin
    select request.api_key_id into strict key
      from generation_task
      join generation_request request on request.id = generation_task.request_id
     where generation_task.id = task
       for no key update of generation_task;
    drawn := budget_accounts(key, moment);
    if cardinality(drawn) = 0 then
        return;
    end if;
    perform budget_lock_reservations(task, number);
    select * into promise from budget_reservation where task_id = task and attempt = 0;
    -- Of a worker that was told to stop in the middle of this very attempt.
    select * into earlier from budget_reservation where task_id = task and attempt = number;
    perform budget_lock(drawn || coalesce(promise.accounts, '{}') || coalesce(earlier.accounts, '{}'));
    return query
    select limits.api_key_id, limits.unit, limits.period, limits.cap, account.spent,
           account.held - own.amount, account.promised, need.amount,
           budget_end(limits.period, account.starts_on)
      from budget_account account
      join budget limits on limits.id = account.budget_id
     cross join lateral (select cast(case limits.unit when 'tokens' then most_tokens else most_cost end
                                     as numeric) as amount) need
     cross join lateral (select case when account.id = any (earlier.accounts)
                                     then case limits.unit when 'tokens' then earlier.tokens else earlier.cost end
                                     else 0 end as amount) own
     where account.id = any (drawn)
       and account.spent + account.held - own.amount + need.amount > limits.cap
     order by account.spent + need.amount > limits.cap desc,
              budget_end(limits.period, account.starts_on) desc, limits.unit, limits.id
     limit 1;
    if found then
        return;
    end if;
    perform budget_add(earlier.accounts, 0, 0, -earlier.tokens, -earlier.cost, 0, 0);
    perform budget_add(promise.accounts, 0, 0, 0, 0, -promise.tokens, -promise.cost);
    update budget_reservation set tokens = 0, cost = 0 where task_id = task and attempt = 0;
    insert into budget_reservation as own (task_id, attempt, accounts, tokens, cost, promised_tokens, promised_cost, expires_at)
    values (task, number, drawn, most_tokens, most_cost, coalesce(promise.tokens, 0), coalesce(promise.cost, 0), until)
    on conflict (task_id, attempt) do update
       set accounts        = excluded.accounts,
           tokens          = excluded.tokens,
           cost            = excluded.cost,
           promised_tokens = own.promised_tokens + excluded.promised_tokens,
           promised_cost   = own.promised_cost + excluded.promised_cost,
           expires_at      = excluded.expires_at;
    perform budget_add(drawn, 0, 0, most_tokens, most_cost, 0, 0);
end $$;

-- Books what the attempt of a hold used, frees the rest, and gives back to the task's promise what is left of that;
-- the reservations of both are locked.
create function budget_settle(hold budget_reservation, used_tokens bigint, used_cost numeric)
    returns void language plpgsql as $$
declare
    promise     budget_reservation;
    back_tokens bigint := 0;
    back_cost   numeric := 0;
begin
    select * into promise from budget_reservation where task_id = hold.task_id and attempt = 0;
    if found and promise.tokens = 0 and promise.cost = 0 then
        back_tokens := greatest(0, hold.promised_tokens - used_tokens);
        back_cost := greatest(0, hold.promised_cost - used_cost);
        update budget_reservation
           set accounts = hold.accounts, tokens = back_tokens, cost = back_cost
         where task_id = hold.task_id and attempt = 0;
    end if;
    perform budget_lock(hold.accounts);
    perform budget_add(hold.accounts, used_tokens, used_cost, -hold.tokens, -hold.cost, back_tokens, back_cost);
end $$;

-- Frees what one attempt holds whose worker must be gone; false where there is none. The emptied hold stays, so that
-- what its worker may still report is booked.
create function budget_release_expired(moment timestamptz) returns boolean language plpgsql as $$
declare
    hold budget_reservation;
begin
    select * into hold from budget_reservation
     where attempt > 0 and expires_at < moment and (tokens > 0 or cost > 0)
     order by expires_at
     limit 1;
    if not found then
        return false;
    end if;
    perform budget_lock_reservations(hold.task_id, hold.attempt);
    select * into hold from budget_reservation
     where task_id = hold.task_id and attempt = hold.attempt and expires_at < moment and (tokens > 0 or cost > 0);
    if found then
        update budget_reservation
           set tokens = 0, cost = 0, promised_tokens = 0, promised_cost = 0
         where task_id = hold.task_id and attempt = hold.attempt;
        perform budget_settle(hold, 0, 0);
    end if;
    return true;
end $$;

--changeset quizpool:budget-triggers splitStatements:false
create function budget_attempt_ended() returns trigger language plpgsql as $$
declare
    hold budget_reservation;
    used bigint;
begin
    perform budget_lock_reservations(new.task_id, new.number);
    select * into hold from budget_reservation where task_id = new.task_id and attempt = new.number;
    if found then
        used := new.prompt_tokens + new.completion_tokens;
        delete from budget_reservation where task_id = hold.task_id and attempt = hold.attempt;
        -- What has no price counts for as much as was held for it.
        perform budget_settle(hold, used, case when used > 0 and new.currency is null then hold.cost else new.cost end);
    end if;
    return null;
end $$;
create trigger budget_attempt_ended after insert on generation_attempt
    for each row execute function budget_attempt_ended();

-- Tasks that end while they are queued end many at a time: the first of a request ends the promises of all.
create function budget_task_ended() returns trigger language plpgsql as $$
declare
    freed  bigint[];
    tokens bigint[];
    costs  numeric[];
begin
    if not exists (select from budget_reservation where task_id = new.id and attempt = 0) then
        return null;
    end if;
    with ended as (
        delete from budget_reservation reservation
         where reservation.attempt = 0
           and (reservation.task_id = new.id
                or old.state = 'queued'
                   and reservation.task_id in (select task.id from generation_task task
                                                where task.request_id = new.request_id
                                                  and task.completed_at is not null))
        returning reservation.accounts, reservation.tokens, reservation.cost),
    by_account as (
        select account, cast(sum(ended.tokens) as bigint) as tokens, sum(ended.cost) as cost
          from ended, unnest(ended.accounts) account
         group by account)
    select coalesce(array_agg(account), '{}'), array_agg(by_account.tokens), array_agg(by_account.cost)
      into freed, tokens, costs
      from by_account;
    perform budget_lock(freed);
    update budget_account account
       set promised = account.promised - case limits.unit when 'tokens' then part.tokens else part.cost end
      from unnest(freed, tokens, costs) part (account, tokens, cost), budget limits
     where account.id = part.account and limits.id = account.budget_id;
    return null;
end $$;
-- At the commit, so that accounts are the last that a transaction locks, and for the shortest time.
create constraint trigger budget_task_ended after update of state on generation_task
    deferrable initially deferred
    for each row when (old.completed_at is null and new.completed_at is not null)
    execute function budget_task_ended();
