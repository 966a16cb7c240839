-- 0001_plan_facts_reviews.sql: partners, plan, counts as they became known, and reviews
create table steering.agency (
  id uuid primary key,
  code text not null unique,
  kind text not null check (kind in ('pilot', 'producer', 'operator')),
  name_fr text not null,
  name_en text not null,
  short text not null
);

create table steering.membership (
  id uuid primary key,
  agency_id uuid not null references steering.agency,
  member_from date not null,
  member_to date,
  version integer not null default 1,
  check (member_to is null or member_to > member_from)
);
create unique index membership_current on steering.membership (agency_id) where member_to is null;

create table steering.action (
  id uuid primary key,
  code text not null unique,
  phase text not null,
  agency_id uuid not null references steering.agency,
  title_fr text not null,
  title_en text not null,
  target_fr text not null,
  target_en text not null,
  deadline date not null,
  state text not null check (state in ('planned', 'under-way', 'done', 'stopped')),
  evidence_fr text,
  evidence_en text,
  updated_on date not null,
  version integer not null default 1
);

create table steering.action_history (
  id uuid primary key,
  action_id uuid not null references steering.action,
  version integer not null,
  at timestamptz not null,
  agency_id uuid not null,
  was jsonb not null,
  becomes jsonb not null,
  unique (action_id, version)
);

-- A count, the period it speaks of, and the time during which it was what was known.
create table steering.fact (
  id bigint generated always as identity primary key,
  room text not null,
  measure text not null,
  grain text not null check (grain in ('day', 'month', 'year')),
  period_from date not null,
  period_to date not null,
  area text not null,
  dims jsonb not null,
  value numeric not null check (value >= 0),
  facts integer not null check (facts >= 0),
  known_from timestamptz not null,
  known_to timestamptz,
  message_id uuid not null,
  check (period_from < period_to),
  check (known_to is null or known_to >= known_from)
);
create unique index fact_current on steering.fact (room, measure, grain, period_from, area, dims) where known_to is null;
create index fact_measure on steering.fact (measure, period_from, period_to);
create index fact_scope on steering.fact (room, grain, period_from) where known_to is null;

create table steering.review (
  id uuid primary key,
  held_on date not null,
  title text not null,
  chosen jsonb not null,
  comparisons jsonb not null,
  state text not null check (state in ('open', 'frozen')),
  known_at timestamptz,
  opened_at timestamptz not null,
  frozen_at timestamptz,
  document jsonb,
  version integer not null default 1,
  check ((state = 'frozen') = (document is not null and known_at is not null and frozen_at is not null))
);
create unique index review_open_day on steering.review (held_on) where state = 'open';

create table steering.published_review (
  id uuid primary key references steering.review,
  held_on date not null,
  document jsonb not null,
  published_at timestamptz not null
);

create table steering.visa (
  id uuid primary key,
  review_id uuid not null references steering.review,
  figure text not null,
  agency_id uuid not null references steering.agency,
  agent_id uuid not null,
  value numeric,
  known_on timestamptz,
  at timestamptz not null
);
create index visa_review on steering.visa (review_id, figure);

-- A frozen review never changes, whoever asks.
create function steering.keep_frozen() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $frozen$
begin
  if old.state = 'frozen' then
    raise insufficient_privilege using message = 'a frozen review does not change';
  end if;
  return new;
end $frozen$;
create trigger review_frozen before update or delete on steering.review
  for each row execute function steering.keep_frozen();
